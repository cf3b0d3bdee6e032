import { type Annotated, isFree, type PlaceMention, textOf } from '../mention.ts';
import { isNameWord, word } from '../words.ts';
import { countryOfPlace, likeliest } from './countryOfPlace.ts';
import { countryBeside, listedPlaces, place } from './place.ts';

const INSIDE = new Set(['de', 'del', 'la', 'las', 'los', 'do', 'da', 'dos', 'y']);

export const isPlaceWord = (doc: Annotated, at: number): boolean => isNameWord(doc, at) && isFree(doc, at, at + 1);

/** The end of capitalised words, particles and hyphens from the token on. */
export function endOfWords(doc: Annotated, at: number): number {
  let last = at;
  while (isPlaceWord(doc, last) || isJoint(doc, last)) last += 1;
  return last;
}

const isJoint = (doc: Annotated, at: number): boolean => {
  if (doc.tokens[at]?.text === '-') return doc.tokens[at]?.spaced === false && isPlaceWord(doc, at + 1);
  return (
    INSIDE.has(word(doc, at)) &&
    (isPlaceWord(doc, at + 1) || (INSIDE.has(word(doc, at + 1)) && isPlaceWord(doc, at + 2)))
  );
};

/** A place that a noun makes one; the gazetteer may still know where it is. A river that it does not know may cross borders. */
export function headed(
  doc: Annotated,
  rule: string,
  first: number,
  last: number,
  placeType: PlaceMention['placeType'],
  also: readonly string[] = [],
): PlaceMention {
  const listed = likeliest(doc, listedPlaces(doc, first, last), first, last);
  const mayCross = placeType === 'water' && listed === undefined;
  const country = countryBeside(doc, first, last) ?? (mayCross ? null : countryOfPlace(doc, first, last, listed));
  const isListedOtherwise = listed !== undefined && listed.place.name !== textOf(doc, first, last);
  return place(doc, first, last, {
    rule,
    placeType,
    country,
    isCountryOpen: !mayCross && (listed === undefined || listed.place.country !== null),
    also: isListedOtherwise ? [...also, listed.place.name] : also,
  });
}
