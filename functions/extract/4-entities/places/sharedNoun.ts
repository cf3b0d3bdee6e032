import { type Annotated, isFree, type NameParser, type PlaceMention, textOf } from '../mention.ts';
import { isNameWord, mark, word } from '../words.ts';
import { countryOfPlace, likeliest } from './countryOfPlace.ts';
import { listedPlaces, place } from './place.ts';
import { PLACE_NOUNS } from './placeNouns.ts';

const rule = 'sharedNoun';
const FARTHEST_NOUN = 12;

/** "Putumayo" and "Mira" in "the Putumayo and Mira rivers": the plural noun at the end is each one's, "Putumayo River". */
export const sharedNoun: NameParser<PlaceMention> = {
  name: rule,
  parse: (doc, at) => {
    if (!isNameWord(doc, at) || isNameWord(doc, at - 1) || !isFree(doc, at, at + 1) || doc.countryAt(at) !== undefined)
      return undefined;
    let last = at;
    while (isNameWord(doc, last) && isFree(doc, last, last + 1)) last += 1;
    const noun = nounAfter(doc, last);
    if (noun === undefined) return undefined;
    const bare = textOf(doc, at, last);
    const full = `${bare} ${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;
    const placeType = PLACE_NOUNS.get(noun) ?? 'other';
    if (placeType !== 'admin') return place(doc, at, last, { rule, name: full, placeType });
    return place(doc, at, last, {
      rule,
      placeType,
      country: countryOfPlace(doc, at, last, likeliest(doc, listedPlaces(doc, at, last), at, last)),
      isCountryOpen: true,
      also: [full],
    });
  },
};

/** The singular of the plural noun that the list of names ends with. */
function nounAfter(doc: Annotated, from: number): string | undefined {
  let hasJoint = false;
  for (let at = from; at < from + FARTHEST_NOUN; at += 1) {
    const plural = word(doc, at);
    const singular = plural.endsWith('s') ? plural.slice(0, -1) : '';
    if (PLACE_NOUNS.has(singular) && (hasJoint || isNameWord(doc, at - 1)))
      return isPlural(doc, from, at) ? singular : undefined;
    const isList = isNameWord(doc, at) || plural === 'and' || mark(doc, at) === ',' || plural === 'or';
    if (!isList) return undefined;
    hasJoint ||= plural === 'and';
  }
  return undefined;
}

/** Two names at least stand before the noun. */
function isPlural(doc: Annotated, from: number, noun: number): boolean {
  if (word(doc, from) === 'and' || mark(doc, from) === ',') return true;
  for (let at = from - 2; at > from - FARTHEST_NOUN; at -= 1) {
    if (word(doc, at) === 'and' || mark(doc, at) === ',') return isNameWord(doc, at - 1) && noun === from;
    if (!isNameWord(doc, at)) return false;
  }
  return false;
}
