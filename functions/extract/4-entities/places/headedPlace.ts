import { isGivenName } from '../gazetteer/personNames.ts';
import { type Annotated, isFree, type NameParser, type PlaceMention, textOf } from '../mention.ts';
import { titleStartingAt } from '../people/titles.ts';
import { isNameWord, word } from '../words.ts';
import { countryOfPlace, likeliest } from './countryOfPlace.ts';
import { isLocated } from './isLocated.ts';
import { isInCountry } from './knownPlace.ts';
import { countryBeside, listedPlaces, place } from './place.ts';
import { NOUNS_BEFORE, PLACE_NOUNS } from './placeNouns.ts';

/** In lower case and without "of": "its tributary Cacarica", "the volcano Lascar". */
const WITHOUT_OF = new Set(['tributary', 'volcano', 'hamlet', 'river']);
const INSIDE = new Set(['de', 'del', 'la', 'las', 'los', 'do', 'da', 'dos', 'y']);
/** Of these the noun belongs to the name: "Mira River", "Zapaleri volcano"; "province" does not. */
const isPartOfName = (type: PlaceMention['placeType']): boolean =>
  type === 'water' || type === 'country-region' || type === 'other';

/** "Mantaro River Valley", "Simón Bolívar International Bridge", "the Tambopata province", "the Zapaleri volcano". */
export const nounAfterPlace: NameParser<PlaceMention> = {
  name: 'nounAfterPlace',
  parse: (doc, at) => {
    if (!isPlaceWord(doc, at) || isPlaceWord(doc, at - 1) || doc.countryAt(at)?.form === 'adjective') return undefined;
    const last = endOfWords(doc, at);
    const inside = last - at > 1 ? PLACE_NOUNS.get(word(doc, last - 1)) : undefined;
    if (inside !== undefined)
      return inside === 'border' && last - at < 2 ? undefined : headed(doc, 'nounAfterPlace', at, last, inside, []);
    const noun = endOfLowerNoun(doc, last);
    const after = noun === undefined ? undefined : PLACE_NOUNS.get(word(doc, noun - 1));
    if (
      noun === undefined ||
      after === undefined ||
      (word(doc, noun) === 'of' && isNameWord(doc, noun + 1)) ||
      after === 'border' ||
      isInCountry(doc, at, last) ||
      !isSaid(doc, at)
    )
      return undefined;
    return headed(doc, 'nounAfterPlace', at, last, after, isPartOfName(after) ? [textOf(doc, at, noun)] : []);
  },
};

/** "Lake Yojoa", "Gulf of Urabá", "department of Beni", "Port of Callao", "the village of La Esperanza". */
export const nounBeforePlace: NameParser<PlaceMention> = {
  name: 'nounBeforePlace',
  parse: (doc, at) => {
    const type = NOUNS_BEFORE.get(word(doc, at));
    if (
      type === undefined ||
      !isFree(doc, at, at + 1) ||
      doc.countryAt(at) !== undefined ||
      titleStartingAt(doc, at) !== undefined
    )
      return undefined;
    const isCapital = doc.tokens[at]?.casing === 'initial';
    const hasOf = ['of', 'de', 'del'].includes(word(doc, at + 1));
    const first = afterArticle(doc, hasOf ? at + 2 : at + 1);
    if (
      !isPlaceWord(doc, first) ||
      (!isCapital && !hasOf && !WITHOUT_OF.has(word(doc, at))) ||
      doc.countryAt(first)?.form === 'adjective'
    )
      return undefined;
    const last = endOfWords(doc, first);
    if (isInCountry(doc, first, last)) return undefined;
    if (type === 'city' && isCapital && !hasOf && isGivenName(word(doc, first))) return undefined;
    return headed(doc, 'nounBeforePlace', isCapital ? at : first, last, type, []);
  },
};

const isPlaceWord = (doc: Annotated, at: number): boolean => isNameWord(doc, at) && isFree(doc, at, at + 1);

/** "Gulf of the Farallones", "Bahía de la Unión". */
const afterArticle = (doc: Annotated, at: number): number =>
  ['la', 'los', 'las', 'el'].includes(word(doc, at)) && !isPlaceWord(doc, at) ? at + 1 : at;

/** "river", "international bridge", "maximum-security prison" in lower case: the end of the noun. */
function endOfLowerNoun(doc: Annotated, at: number): number | undefined {
  for (let i = at; i <= at + 1; i += 1) {
    if (doc.tokens[i]?.casing !== 'lower') return undefined;
    if (PLACE_NOUNS.has(word(doc, i))) return i + 1;
    if (!['international', 'free', 'military', 'women'].includes(word(doc, i))) return undefined;
  }
  return undefined;
}

/** A determiner, a possessive, a country or a preposition of place before the name. */
const isSaid = (doc: Annotated, at: number): boolean =>
  ['the', 'of', 'a', 'and', ',', 'to', 'from', 'at'].includes(word(doc, at - 1)) ||
  doc.tokens[at - 1]?.kind === 'possessive' ||
  doc.countryAt(at - 1) !== undefined ||
  isLocated(doc, at, at + 1);

function endOfWords(doc: Annotated, at: number): number {
  let last = at;
  while (isPlaceWord(doc, last) || isJoint(doc, last)) last += 1;
  return last;
}

const isJoint = (doc: Annotated, at: number): boolean =>
  (INSIDE.has(word(doc, at)) && (isPlaceWord(doc, at + 1) || isJoint(doc, at + 1))) ||
  (doc.tokens[at]?.text === '-' && doc.tokens[at]?.spaced === false && isPlaceWord(doc, at + 1));

function headed(
  doc: Annotated,
  rule: string,
  first: number,
  last: number,
  placeType: PlaceMention['placeType'],
  also: readonly string[],
): PlaceMention {
  const listed = likeliest(doc, listedPlaces(doc, first, last), first);
  const crosses = placeType === 'water' && listed === undefined;
  const country = countryBeside(doc, first, last) ?? (crosses ? null : countryOfPlace(doc, first, last, listed));
  const other =
    listed === undefined || listed.place.name === textOf(doc, first, last) ? also : [...also, listed.place.name];
  const isCountryOpen = !crosses && (listed === undefined || listed.place.country !== null);
  return place(doc, first, last, { rule, placeType, country, isCountryOpen, also: other });
}
