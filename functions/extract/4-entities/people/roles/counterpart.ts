import type { CountryCode } from '../../../../records/schema/index.ts';
import type { Annotated } from '../../mention.ts';
import { mark, word } from '../../words.ts';

const NOUNS = new Set(['counterpart', 'colleague', 'homologue', 'peer', 'opposite']);
const FARTHEST = 8;

/** "his Venezuelan counterpart, General X", "her Chilean counterpart at the table, the coordinator X": the country just before the name or its titles. */
export function saysCounterpart(doc: Annotated, first: number): CountryCode | null {
  const start = doc.sentenceAt(first)?.first ?? first;
  for (let at = first - 1; at >= Math.max(start, first - FARTHEST); at -= 1) {
    if (NOUNS.has(word(doc, at))) return doc.countryAt(at - 1)?.code ?? null;
    if (doc.nameAt(at)?.type === 'person' || (mark(doc, at) !== '' && mark(doc, at) !== ',')) return null;
  }
  return null;
}
