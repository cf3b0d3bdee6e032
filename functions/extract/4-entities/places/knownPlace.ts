import { isCoastGuard } from '../coastGuard.ts';
import { isCountryNamed } from '../context/countryCounts.ts';
import { capitalsOf } from '../gazetteer/countries.ts';
import { type PlaceName, placeNames } from '../gazetteer/places.ts';
import { type Annotated, isFree, type NameParser, type PlaceMention, textOf } from '../mention.ts';
import { isInsidePersonName } from '../people/nameRun.ts';
import { titleEndingAt } from '../people/titles.ts';
import { isNameWord, word } from '../words.ts';
import { countryOfPlace, likeliest } from './countryOfPlace.ts';
import { isLocated, isLocative } from './isLocated.ts';
import { countryBeside, listedPlaces, place } from './place.ts';
import { PLACE_NOUNS } from './placeNouns.ts';

const rule = 'knownPlace';

/** A name of the gazetteer: "Tabatinga", "the Darién Gap". One that is also a person's name or a word counts only where the text speaks of a place. */
export const knownPlace: NameParser<PlaceMention> = {
  name: rule,
  parse: (doc, at) => {
    const last = placeNames()
      .matchesAt(doc.tokens, at)
      .find((match) => isFree(doc, at, match.last))?.last;
    if (last === undefined || isInCountry(doc, at, last) || isPartOfName(doc, at, last) || isCoastGuard(doc, last))
      return undefined;
    const listed = listedPlaces(doc, at, last);
    const best = seatOf(likeliest(doc, listed, at, last), listed);
    const isAmbiguous = listed.every((name) => name.ambiguous) && !isCapitalHere(doc, best);
    if (isAmbiguous && (!isLocated(doc, at, last) || isOfAdjective(doc, last))) return undefined;
    return best && mention(doc, at, last, best);
  },
};

/** "in the Central American country". */
const isOfAdjective = (doc: Annotated, last: number): boolean =>
  doc.countryAt(last)?.form === 'adjective' || /^(?:american|asian|european|african)$/.test(word(doc, last));

/** "La Paz" and "San José" alone are the capitals, not the department or province around them. */
function seatOf(best: PlaceName | undefined, listed: readonly PlaceName[]): PlaceName | undefined {
  const country = best?.place.country;
  if (best?.place.type !== 'admin' || country == null) return best;
  const capitals = capitalsOf().get(country) ?? [];
  return (
    listed.find(
      ({ place: { type, country: own, name } }) => type === 'city' && own === country && capitals.includes(name),
    ) ?? best
  );
}

/** "Kingston" in a text on Jamaica needs no more support. */
const isCapitalHere = (doc: Annotated, best: PlaceName | undefined): boolean =>
  best !== undefined &&
  best.place.country !== null &&
  isCountryNamed(doc, best.place.country) &&
  (capitalsOf().get(best.place.country)?.includes(best.place.name) ?? false);

function mention(doc: Annotated, first: number, last: number, listed: PlaceName): PlaceMention {
  const name = textOf(doc, first, last);
  const country =
    listed.place.country === null
      ? null
      : (countryBeside(doc, first, last) ?? countryOfPlace(doc, first, last, listed));
  return place(doc, first, last, {
    rule,
    placeType: listed.place.type,
    country,
    isCountryOpen: listed.place.country !== null,
    also: listed.place.name === name ? [] : [listed.place.name],
  });
}

/** "Santos" after "Juan Manuel", "Lima" in "Lima Declaration", "San José" in "San José de Pocitos": the name goes on beside the match. */
function isPartOfName(doc: Annotated, first: number, last: number): boolean {
  if (last - first === 1 && isInsidePersonName(doc, first)) return true;
  if (titleEndingAt(doc, first) !== undefined && !isLocative(word(doc, first - 1)))
    return last - first === 1 && !doc.countryAt(first - 1);
  if (['de', 'del', 'do', 'da'].includes(word(doc, last)) && isNameWord(doc, last + 1)) return true;
  const goesOn =
    isNameWord(doc, last) &&
    !doc.nameAt(last) &&
    !doc.countryAt(last) &&
    !PLACE_NOUNS.has(word(doc, last)) &&
    doc.tokens[last]?.spaced === true;
  return goesOn && !isLocated(doc, first, last);
}

/** "Guatemala" and "Panama" are cities too; without "City" the country is meant. "Tobago" is a part of its country's name. */
export function isInCountry(doc: Annotated, first: number, last: number): boolean {
  const country = doc.countryAt(first);
  return country !== undefined && country.form !== 'government' && country.last >= last;
}
