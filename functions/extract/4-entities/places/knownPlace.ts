import type { PhraseMatch } from '../gazetteer/phraseTrie.ts';
import type { PlaceName } from '../gazetteer/places.ts';
import { placeNames } from '../gazetteer/places.ts';
import { type Annotated, isFree, type NameParser, type PlaceMention, textOf } from '../mention.ts';
import { isInsidePersonName } from '../people/nameRun.ts';
import { titleEndingAt } from '../people/titles.ts';
import { isNameWord, mark, word } from '../words.ts';
import { PLACE_NOUNS } from './placeNouns.ts';

const rule = 'knownPlace';
const LOCATIVES = new Set(
  'in at near from outside inside around towards toward to between through across of off throughout beyond into via reached'.split(
    ' ',
  ),
);

/** A name of the gazetteer. One that is also a person's name or a word counts only where the text speaks of a place. */
export const knownPlace: NameParser<PlaceMention> = {
  name: rule,
  parse: (doc, at) => {
    const matches = placeNames()
      .matchesAt(doc.tokens, at)
      .filter((match) => isFree(doc, at, match.last));
    const longest = matches[0];
    if (longest === undefined || isPartOfName(doc, longest)) return undefined;
    const same = matches.filter((match) => match.last === longest.last);
    const isAmbiguous = same.every((match) => match.value.ambiguous);
    if (isAmbiguous && !isLocated(doc, at, longest.last)) return undefined;
    const { place } = bestOf(doc, same).value;
    if (isWholeCountry(doc, at, longest.last)) return undefined;
    return {
      type: 'place',
      first: at,
      last: longest.last,
      rule,
      name: textOf(doc, at, longest.last),
      placeType: place.type,
      country: place.country,
      also: place.name === textOf(doc, at, longest.last) ? [] : [place.name],
    };
  },
};

/** "Santos" after "Juan Manuel", "Lima" in "Lima Declaration": the name goes on beside the match. */
function isPartOfName(doc: Annotated, { first, last }: PhraseMatch<PlaceName>): boolean {
  if (last - first === 1 && isInsidePersonName(doc, first)) return true;
  if (titleEndingAt(doc, first) !== undefined && !LOCATIVES.has(word(doc, first - 1)))
    return last - first === 1 && !doc.countryAt(first - 1);
  const goesOn =
    isNameWord(doc, last) &&
    !doc.nameAt(last) &&
    !doc.countryAt(last) &&
    !PLACE_NOUNS.has(word(doc, last)) &&
    doc.tokens[last]?.spaced === true;
  return goesOn && !isLocated(doc, first, last);
}

/** A preposition of place before it, a country or a word for a place beside it. */
function isLocated(doc: Annotated, first: number, last: number): boolean {
  const before = word(doc, first - 1) === 'the' ? word(doc, first - 2) : word(doc, first - 1);
  if (PLACE_NOUNS.has(word(doc, last)) || PLACE_NOUNS.has(before)) return true;
  if (mark(doc, last) === ',' && (doc.countryAt(last + 1) !== undefined || isPlaceAt(doc, last + 1))) return true;
  if (!LOCATIVES.has(before)) return false;
  return before !== 'of' && before !== 'to' && before !== 'from'
    ? true
    : PLACE_NOUNS.has(word(doc, first - 2)) ||
        ['traveled', 'travelled', 'flew', 'city', 'kilometers', 'miles', 'bound', 'route', 'shipped'].includes(
          word(doc, first - 2),
        );
}

const isPlaceAt = (doc: Annotated, at: number): boolean => placeNames().matchesAt(doc.tokens, at).length > 0;

/** Of several places of one name: one in a country that the text names, then the most populous. */
function bestOf(doc: Annotated, matches: readonly PhraseMatch<PlaceName>[]): PhraseMatch<PlaceName> {
  const weight = ({ value }: PhraseMatch<PlaceName>): number => {
    const code = value.place.country;
    return (
      (code !== null && namedNear(doc, matches[0]?.first ?? 0, code) ? 1e9 : 0) +
      value.place.population +
      (value.place.type === 'city' ? 0 : 5e6)
    );
  };
  return matches.reduce((best, match) => (weight(match) > weight(best) ? match : best));
}

function namedNear(doc: Annotated, at: number, code: string): boolean {
  const paragraph = doc.sentenceAt(at)?.paragraph;
  for (let i = paragraph?.first ?? at; i < (paragraph?.last ?? at); i += 1)
    if (doc.countryAt(i)?.code === code && doc.countryAt(i)?.form !== 'government') return true;
  return false;
}

/** "Guatemala" and "Panama" are cities too; without "City" the country is meant. */
const isWholeCountry = (doc: Annotated, first: number, last: number): boolean => {
  const country = doc.countryAt(first);
  return country !== undefined && country.form !== 'government' && country.first === first && country.last >= last;
};
