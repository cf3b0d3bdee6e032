import { type Annotated, isFree, type NameParser, type PlaceMention } from '../mention.ts';
import { isInHeading } from '../people/person.ts';
import { isNameWord, mark, word } from '../words.ts';
import { countryOfPlace, likeliest } from './countryOfPlace.ts';
import { isMotion } from './isLocated.ts';
import { countryBeside, listedPlaces, place } from './place.ts';
import { endOfPlaceName } from './placeSpan.ts';

const rule = 'locatedPlace';
const IN = new Set(['in', 'near', 'at', 'outside', 'off', 'around', 'between']);
const FROM = new Set(['from', 'to', 'into', 'toward', 'towards', 'through', 'via', 'of']);
const TOWN_NOUNS = new Set(
  'town city village port hamlet municipality settlement community province department state district region river mountain beach island'.split(
    ' ',
  ),
);

/**
 * A name that no list has, where the text speaks of a place: "in Umariaçu", "near Vichadero", "flew from Dorlin", "Islandia, a town on
 * stilts". Not "in Congress", "at Christmas", "in Spanish", "from Reuters".
 */
export const locatedPlace: NameParser<PlaceMention> = {
  name: rule,
  parse: (doc, at) => {
    if (!isNameWord(doc, at) || !isFree(doc, at, at + 1) || isInHeading(doc, at) || isNameWord(doc, at - 1))
      return undefined;
    const last = endOfPlaceName(doc, at);
    if (last === undefined || (!isAfterPreposition(doc, at) && !isApposed(doc, last))) return undefined;
    const best = likeliest(doc, listedPlaces(doc, at, last), at, last);
    return place(doc, at, last, {
      rule,
      placeType: best?.place.type ?? 'other',
      country: countryBeside(doc, at, last) ?? countryOfPlace(doc, at, last, best),
      isCountryOpen: best === undefined || best.place.country !== null,
    });
  },
};

function isAfterPreposition(doc: Annotated, at: number): boolean {
  const before = word(doc, at - 1) === 'the' ? at - 2 : at - 1;
  if (before === at - 1 && IN.has(word(doc, before))) return true;
  return FROM.has(word(doc, before)) && isMotion(word(doc, before - 1)) && before === at - 1;
}

/** "…, a town on stilts in Peru", "…, in the province of Salta". */
function isApposed(doc: Annotated, last: number): boolean {
  if (mark(doc, last) !== ',') return false;
  const isIn = word(doc, last + 1) === 'in';
  const at = isIn ? last + 2 : last + 1;
  if (!['a', 'the', 'an'].includes(word(doc, at))) return false;
  for (let i = at + 1; i < at + 4; i += 1)
    if (TOWN_NOUNS.has(word(doc, i))) return isIn || ['a', 'an'].includes(word(doc, at));
  return false;
}
