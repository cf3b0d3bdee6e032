import type { CountryCode } from '../../../records/schema/index.ts';
import type { Annotated } from '../mention.ts';
import { word } from '../words.ts';

/** The country that an organization's own words or a possessive before them name: "Peru's National Police", "Armed Forces of Peru". */
export function countryOfOrganization(doc: Annotated, first: number, last: number): CountryCode | null {
  const before = doc.tokens[first - 1]?.kind === 'possessive' ? first - 2 : first - 1;
  const possessor = doc.countryAt(before);
  if (possessor !== undefined && possessor.last >= before) return possessor.code;
  for (let i = first; i < last; i += 1) {
    const inside = doc.countryAt(i);
    if (inside !== undefined) return inside.code;
  }
  const of = word(doc, last) === 'of' ? last + (word(doc, last + 1) === 'the' ? 2 : 1) : undefined;
  return of === undefined ? null : (doc.countryAt(of)?.code ?? null);
}
