import { type Annotated, type NameParser, type PlaceMention, textOf } from '../mention.ts';
import { isNameWord, word } from '../words.ts';
import { endOfWords, headed, isPlaceWord } from './headed.ts';
import { isLocated } from './isLocated.ts';
import { isInCountry } from './knownPlace.ts';
import { PLACE_NOUNS } from './placeNouns.ts';
import { isNoPlaceWord } from './placeSpan.ts';

const rule = 'nounAfterPlace';
const BEFORE = new Set(['the', 'of', 'a', 'and', ',', 'to', 'from', 'at']);
const BEFORE_NOUN = new Set(['international', 'free', 'military', 'women']);

/**
 * "Mantaro River Valley", "Simón Bolívar International Bridge", "the Tambopata province", "the Zapaleri volcano"; not "the Colombian border" nor
 * "the Emberá village of Marragantí".
 */
export const nounAfterPlace: NameParser<PlaceMention> = {
  name: rule,
  parse: (doc, at) => {
    if ((doc.countryAt(at)?.first ?? at) < at || isNoPlaceWord(doc, at)) return undefined;
    if (!isPlaceWord(doc, at) || isPlaceWord(doc, at - 1) || doc.countryAt(at)?.form === 'adjective') return undefined;
    const last = endOfWords(doc, at);
    const inside = last - at > 1 ? PLACE_NOUNS.get(word(doc, last - 1)) : undefined;
    if (inside !== undefined)
      return inside === 'border' && last - at < 2 ? undefined : headed(doc, rule, at, last, inside);
    return withLowerNoun(doc, at, last);
  },
};

/** In lower case the noun of a river or a mountain belongs to the name; that of a province does not. */
function withLowerNoun(doc: Annotated, first: number, last: number): PlaceMention | undefined {
  const end = endOfLowerNoun(doc, last);
  const type = end === undefined ? undefined : PLACE_NOUNS.get(word(doc, end - 1));
  if (end === undefined || type === undefined || type === 'border' || isInCountry(doc, first, last)) return undefined;
  if ((word(doc, end) === 'of' && isNameWord(doc, end + 1)) || !isSaid(doc, first)) return undefined;
  const isPartOfName = type === 'water' || type === 'country-region' || type === 'other';
  return headed(doc, rule, first, last, type, isPartOfName ? [textOf(doc, first, end)] : []);
}

/** "river", "international bridge": the end of the noun. */
function endOfLowerNoun(doc: Annotated, at: number): number | undefined {
  for (let i = at; i <= at + 1; i += 1) {
    if (doc.tokens[i]?.casing !== 'lower') return undefined;
    if (PLACE_NOUNS.has(word(doc, i))) return i + 1;
    if (!BEFORE_NOUN.has(word(doc, i))) return undefined;
  }
  return undefined;
}

/** A determiner, a possessive, a country or a preposition before the name. */
const isSaid = (doc: Annotated, at: number): boolean =>
  BEFORE.has(word(doc, at - 1)) ||
  doc.tokens[at - 1]?.kind === 'possessive' ||
  doc.countryAt(at - 1) !== undefined ||
  isLocated(doc, at, at + 1);
