import type { CountryCode } from '../../../records/schema/index.ts';
import type { Annotated } from '../mention.ts';
import { likeliest } from '../places/countryOfPlace.ts';
import { listedPlaces } from '../places/place.ts';
import { isNameWord, word } from '../words.ts';

/** The country that an organization's own words or what stands beside them name: "Peru's National Police", "Armed Forces of Peru", "Federal University of Amapá". */
export function countryOfOrganization(doc: Annotated, first: number, last: number): CountryCode | null {
  const before = doc.tokens[first - 1]?.kind === 'possessive' ? first - 2 : first - 1;
  const possessor = doc.countryAt(before);
  if (possessor !== undefined && possessor.last >= before) return possessor.code;
  for (let i = first; i < last; i += 1) {
    const inside = doc.countryAt(i);
    if (inside !== undefined) return inside.code;
  }
  const of = word(doc, last) === 'of' ? last + (word(doc, last + 1) === 'the' ? 2 : 1) : undefined;
  const named = of === undefined ? undefined : doc.countryAt(of);
  return named?.code ?? countryOfPlaceInside(doc, first, last);
}

/** "Amapá" in "Federal University of Amapá", "Texas" in "Texas National Guard". */
function countryOfPlaceInside(doc: Annotated, first: number, last: number): CountryCode | null {
  for (let at = first; at < last; at += 1) {
    if (!isNameWord(doc, at)) continue;
    for (let end = Math.min(last, at + 4); end > at; end -= 1) {
      const place = likeliest(
        doc,
        listedPlaces(doc, at, end).filter((name) => !name.ambiguous),
        at,
        end,
      )?.place;
      if (place !== undefined && place.country !== null) return place.country;
    }
  }
  return null;
}
