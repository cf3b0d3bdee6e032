import plainWords from '../../vocabulary/plainWords.json' with { type: 'json' };
import { wordSet } from '../gazetteer/phraseTrie.ts';
import { type Annotated, isFree } from '../mention.ts';
import { organizationHeads } from '../organizations/heads.ts';
import { titleStartingAt } from '../people/titles.ts';
import { isNameWord, word } from '../words.ts';

const MOST_WORDS = 5;
const INSIDE = new Set(['de', 'del', 'la', 'las', 'los', 'el', 'do', 'da', 'dos', 'das', 'sur', 'upon', "l'"]);
const PLAIN = wordSet(plainWords.notInPersonNames);
const NOT_PLACES = wordSet(plainWords.notPlaces);
const TOPONYM_STARTS = wordSet(plainWords.toponymStarts);
const LANGUAGES = wordSet(plainWords.languages);

/**
 * The end of a name that could be a place's from the token on: "Estirão do Equador", "Saint-Georges"; undefined for acronyms, ministries,
 * languages, titles and what goes on into another name.
 */
export function endOfPlaceName(doc: Annotated, at: number): number | undefined {
  let last = at;
  let words = 0;
  while (words <= MOST_WORDS && isPart(doc, last, last > at)) {
    if (isNameWord(doc, last)) words += 1;
    last += 1;
  }
  while (last > at && !isNameWord(doc, last - 1)) last -= 1;
  if (
    last === at ||
    words > MOST_WORDS ||
    doc.nameAt(last) !== undefined ||
    (isNameWord(doc, last) && doc.tokens[last]?.spaced === true)
  )
    return undefined;
  return isPlain(doc, at, last) ? undefined : last;
}

/** "Small islands can't buy ships": a plain word that a sentence begins with. */
export const isNoPlaceWord = (doc: Annotated, at: number): boolean => NOT_PLACES.has(word(doc, at));

const isPart = (doc: Annotated, at: number, isInside: boolean): boolean => {
  if (isNameWord(doc, at) && isFree(doc, at, at + 1)) return true;
  return (
    isInside &&
    isFree(doc, at, at + 1) &&
    (INSIDE.has(word(doc, at)) || (doc.tokens[at]?.text === '-' && !doc.tokens[at]?.spaced)) &&
    (isNameWord(doc, at + 1) || INSIDE.has(word(doc, at + 1)))
  );
};

/** "Brasil" in "Vila Brasil" is a part of the town's name; "El Salvador" is a country's. */
function isCountry(doc: Annotated, first: number, at: number): boolean {
  const country = doc.countryAt(at);
  return country !== undefined && (country.first <= first || !TOPONYM_STARTS.has(word(doc, first)));
}

function isPlain(doc: Annotated, first: number, last: number): boolean {
  if (
    LANGUAGES.has(word(doc, first)) ||
    (doc.tokens[first]?.text.length ?? 0) < 2 ||
    titleStartingAt(doc, first) !== undefined
  )
    return true;
  for (let i = first; i < last; i += 1) {
    if (PLAIN.has(word(doc, i)) || NOT_PLACES.has(word(doc, i)) || isCountry(doc, first, i)) return true;
    if (organizationHeads().matchesAt(doc.tokens, i, last).length > 0) return true;
    if (doc.tokens[i]?.casing === 'upper' && (doc.tokens[i]?.text.length ?? 0) > 1) return true;
  }
  return false;
}
