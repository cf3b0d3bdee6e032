import { type PartyCode, partyCode } from '../../../../records/schema/index.ts';
import type { Sentence, TokenRange } from '../../../3-text/document.ts';
import type { Annotated } from '../../../4-entities/mention.ts';
import { word } from '../../../4-entities/words.ts';
import { ANY_COUNT, partiesMeantAt } from './meantParties.ts';
import type { PartyMemory } from './partyMemory.ts';
import type { PartyReference } from './partyReferences.ts';

/** Where a phrase stands, and who can be meant there. */
export interface PartyScope {
  readonly doc: Annotated;
  readonly sentence: Sentence;
  readonly clause: TokenRange;
  /** References of the sentence, those in quotations left out. */
  readonly references: readonly PartyReference[];
  readonly memory: PartyMemory;
  /** Given from outside, for the items of a list. */
  readonly inherited?: readonly PartyCode[] | undefined;
}

export const distinct = (codes: readonly PartyCode[]): readonly PartyCode[] => [...new Set(codes)];

/** Parties that the range names, and those that it means by "both countries" or "the three governments". */
export function partiesIn(scope: PartyScope, { first, last }: TokenRange): readonly PartyCode[] {
  const found: PartyCode[] = scope.references
    .filter((reference) => reference.via !== 'location' && reference.first >= first && reference.first < last)
    .map(({ code }) => code);
  for (let at = first; at < last; at += 1) {
    const count = partiesMeantAt(scope.doc, at);
    const isNamed = count !== undefined && count > 0 && distinct(found).length === count;
    if (count !== undefined && !isNamed) found.push(...meantBy(scope, at, count));
  }
  return distinct(found);
}

/** "Colombia … Ecuadorian soil, those two countries": the ones named just before, if they are as many; else those remembered. */
function meantBy({ doc, sentence, references, memory }: PartyScope, at: number, count: number): readonly PartyCode[] {
  const before: PartyCode[] = [];
  for (let i = sentence.first; i < at; i += 1) {
    const country = doc.countryAt(i);
    if (country?.first === i) before.push(partyCode.parse(country.code));
  }
  const named = distinct(before);
  const spoken = distinct(references.filter(({ first }) => first < at).map(({ code }) => code));
  if (named.length < count && spoken.length === count) return spoken;
  if (count === ANY_COUNT) return named.length >= 2 ? named : memory.recallWith(named);
  if (named.length >= count) return named.length === count ? named : [];
  return memory.recallBeside(count, named, OTHERS.test(word(doc, at + 1)));
}

/** "invited both neighbours": others than who invites. */
const OTHERS = /^neighbou?rs$/;

const JOINING = ['with', 'alongside'];

/** "… alongside Brazil", "with Peru and Chile": the word that joins a reference to the verb's subject, if there is one. */
export function isJoined(doc: Annotated, at: number, verb: number): boolean {
  for (let i = at - 1; i > Math.max(verb, at - 5); i -= 1) if (JOINING.includes(word(doc, i))) return true;
  return false;
}
