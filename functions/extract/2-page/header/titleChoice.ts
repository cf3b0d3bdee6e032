import { fold } from '../../3-text/fold.ts';
import type { Block } from '../block.ts';
import { isAllCapitals, wordsIn } from '../shape.ts';

export interface Candidate {
  readonly block: Block;
  readonly at: number;
}

/** Of the lines that could be the title the one that the page repeats, marks or gives the form of a headline; else the first. */
export function bestTitle(
  candidates: readonly Candidate[],
  known: string | undefined,
  crumbs: readonly ((title: string) => boolean)[],
): Candidate | undefined {
  let best: Candidate | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    const score = scoreOf(candidate, candidates, known, crumbs);
    if (score > most) {
      best = candidate;
      most = score;
    }
  }
  return best;
}

function scoreOf(
  { block, at }: Candidate,
  all: readonly Candidate[],
  known: string | undefined,
  crumbs: readonly ((title: string) => boolean)[],
): number {
  const { text } = block;
  const words = wordsIn(text);
  let score = 0;
  if (known !== undefined && fold(known) === fold(text)) score += 6;
  if (block.level === 1) score += 4;
  if (crumbs.some((endsWith) => endsWith(text))) score += 4;
  if (words > 2 && all.some((other) => other.at !== at && fold(other.block.text) === fold(text))) score += 3;
  if (words >= 5 && words <= 22) score += 2;
  if (words <= 2) score -= 2;
  if (words <= 4 && isAllCapitals(text)) score -= 1;
  return score;
}
