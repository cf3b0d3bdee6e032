import type { TokenRange } from '../../3-text/document.ts';
import type { Measured } from '../../4-entities/quantities/index.ts';
import { word } from '../../4-entities/words.ts';
import figureWords from '../../vocabulary/figureWords.json' with { type: 'json' };
import { knownItemOf } from './items.ts';
import { nounRunFrom } from './nounRun.ts';
import { isPluralHead, longerHead, normsOf } from './pluralHead.ts';
import { isPluralForm } from './singular.ts';

/** The words of a noun phrase up to its head, determiners left out. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  readonly isPlural: boolean;
}

const DETERMINERS = new Set(figureWords.determiners);

/** The noun phrase that begins at the token: "clandestine landing strips", "AK-47 rifles", "young women", "Brazilians". */
export function nounPhraseAt(doc: Measured, at: number): NounPhrase | undefined {
  const start = skipDeterminers(doc, at);
  const isSingle = ['a', 'an', 'each', 'every', 'another'].includes(word(doc, start - 1));
  const run = nounRunFrom(doc, start);
  if (run.last === run.first) return undefined;
  for (let i = run.first; i < run.last; i += 1) {
    if (!isSingle && isPluralHead(doc, i, run.last))
      return { first: run.first, last: longerHead(doc, i, run.last), isPlural: true };
    if (isSingle && i > run.first && isPluralForm(word(doc, i))) return { first: run.first, last: i, isPlural: false };
  }
  const last = trimParticiples(doc, run);
  return last > run.first ? { first: run.first, last, isPlural: false } : undefined;
}

function skipDeterminers(doc: Measured, at: number): number {
  let start = at;
  while (DETERMINERS.has(word(doc, start)) && doc.tokens[start + 1]?.text !== '-' && start < at + 4) start += 1;
  return start;
}

/** "output used for", "pressed marijuana thrown": what is done to the thing is no part of its name. */
function trimParticiples(doc: Measured, { first, last }: TokenRange): number {
  for (let end = first + 1; end <= last; end += 1) {
    const known = knownItemOf(normsOf(doc, first, end));
    if (known === undefined) continue;
    const longer = [end + 2, end + 1].find((far) => far <= last && knownItemOf(normsOf(doc, first, far)) !== undefined);
    return longer ?? end;
  }
  for (let i = first + 1; i < last; i += 1) {
    const norm = word(doc, i);
    if (doc.tokens[i]?.casing === 'lower' && /[a-z]{3}(?:ed|ly)$/.test(norm) && doc.tokens[i + 1]?.text !== '-')
      return i;
  }
  return last;
}
