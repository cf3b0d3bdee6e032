import type { TokenRange } from '../../3-text/document.ts';
import type { Annotated, PlaceMention } from '../../4-entities/mention.ts';
import { word } from '../../4-entities/words.ts';

const LOCATIVES = new Set(['in', 'at', 'near', 'off', 'to']);

/** The place in the sentence nearest after the act's words that a preposition of place introduces, or null. */
export function placeOfAct(doc: Annotated, { first, last }: TokenRange, act: number): string | null {
  let best: PlaceMention | undefined;
  for (let at = first; at < last; at += 1) {
    const name = doc.nameAt(at);
    if (name?.type !== 'place' || name.first !== at) continue;
    const before = word(doc, at - 1) === 'the' || doc.tokens[at - 1]?.kind === 'possessive' ? 3 : 1;
    const isLocated = [1, before].some((back) => LOCATIVES.has(word(doc, at - back)));
    if (isLocated && (best === undefined || Math.abs(at - act) < Math.abs(best.first - act))) best = name;
  }
  return best?.name ?? null;
}
