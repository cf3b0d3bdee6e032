import { fold } from '../../3-text/fold.ts';
import { phraseWords } from '../furniture/phraseIndex.ts';
import { isAllCapitals, wordsIn } from '../shape.ts';
import type { HeaderPart } from './headerPart.ts';
import { isPublisherName } from './masthead.ts';

/** Of the lines that could be the title the one that the page repeats, marks or gives the place and form of a headline; else the first. */
export function bestTitle(parts: readonly HeaderPart[], known: string | undefined): HeaderPart | undefined {
  const headings = parts.filter((part) => part.kind === 'heading');
  const candidates =
    known === undefined
      ? headings
      : headings.filter(({ block }) => block.level === 1 || isMuchTheSame(block.text, known));
  const copies = new Map<string, number>();
  for (const { block } of candidates) copies.set(fold(block.text), (copies.get(fold(block.text)) ?? 0) + 1);
  let best: HeaderPart | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    const score = scoreOf(candidate, parts, known) + ((copies.get(fold(candidate.block.text)) ?? 0) > 1 ? 3 : 0);
    if (score > most) {
      best = candidate;
      most = score;
    }
  }
  return best;
}

/** The page's title in its metadata and above its text may differ in a word or a mark. */
function isMuchTheSame(a: string, b: string): boolean {
  const [left, right] = [phraseWords(a), phraseWords(b)];
  const shared = left.filter((word) => right.includes(word)).length;
  return shared >= 0.6 * Math.max(left.length, right.length);
}

const FEWEST_WORDS = 5;
const MOST_WORDS = 24;

function scoreOf({ block, at }: HeaderPart, parts: readonly HeaderPart[], known: string | undefined): number {
  const words = wordsIn(block.text);
  let score = 0;
  if (known !== undefined && fold(known) === fold(block.text)) score += 6;
  if (block.level === 1) score += 4;
  if (parts.some((part) => part.kind === 'breadcrumb' && part.block.text.endsWith(block.text))) score += 4;
  if (words >= FEWEST_WORDS && words <= MOST_WORDS) score += 2;
  if (words <= 2) score -= 2;
  if (words <= 4 && isAllCapitals(block.text)) score -= 1;
  if (isPublisherName(block.text)) score -= 1;
  if (parts.slice(at + 1).some((part) => part.kind === 'breadcrumb' || part.kind === 'rubric' || part.kind === 'menu'))
    score -= 2;
  const next = parts[at + 1];
  if (next?.kind === 'facts') score += 1;
  return score;
}
