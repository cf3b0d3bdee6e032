import { type Annotated, isFree, type NameParser, type PlaceMention } from '../mention.ts';
import { isNameWord, mark, word } from '../words.ts';
import { countryOfPlace, likeliest } from './countryOfPlace.ts';
import { isInCountry } from './knownPlace.ts';
import { countryBeside, listedPlaces, place } from './place.ts';
import { endOfPlaceName } from './placeSpan.ts';

const rule = 'coordinatedPlace';
const JOINTS = new Set(['and', 'or', 'y']);

/** "La Palma" in "Boca de Cupe and La Palma", "Rivera" in "Artigas, Rivera and Cerro Largo": joined to a place on either side, it is one. */
export const coordinatedPlace: NameParser<PlaceMention> = {
  name: rule,
  parse: (doc, at) => {
    if (!isNameWord(doc, at) || !isFree(doc, at, at + 1) || isNameWord(doc, at - 1)) return undefined;
    const last = endOfPlaceName(doc, at);
    if (last === undefined || isInCountry(doc, at, last)) return undefined;
    const listed = listedPlaces(doc, at, last);
    if (!isJoined(doc, at, last, listed.length > 0)) return undefined;
    const best = likeliest(doc, listed, at, last);
    return place(doc, at, last, {
      rule,
      placeType: best?.place.type ?? neighbour(doc, at, last)?.placeType ?? 'other',
      country: countryBeside(doc, at, last) ?? countryOfPlace(doc, at, last, best),
      isCountryOpen: best === undefined || best.place.country !== null,
    });
  },
};

/** After "and" anything capitalised; after a comma alone only what the gazetteer knows or what "and" follows. */
function isJoined(doc: Annotated, first: number, last: number, isListed: boolean): boolean {
  if (placeBefore(doc, first) !== undefined) {
    const isEnd = JOINTS.has(word(doc, first - 1));
    return (
      isEnd ||
      isListed ||
      (JOINTS.has(word(doc, last)) && isNameWord(doc, last + 1)) ||
      (mark(doc, last) === ',' && JOINTS.has(word(doc, last + 1)))
    );
  }
  return isListed && placeAfter(doc, last) !== undefined;
}

function placeBefore(doc: Annotated, first: number): PlaceMention | undefined {
  let at = first - 1;
  if (JOINTS.has(word(doc, at))) at -= 1;
  if (mark(doc, at) === ',') at -= 1;
  return at === first - 1 ? undefined : placeAt(doc, at);
}

function placeAfter(doc: Annotated, last: number): PlaceMention | undefined {
  let at = last;
  if (mark(doc, at) === ',') at += 1;
  if (JOINTS.has(word(doc, at))) at += 1;
  return at === last ? undefined : placeAt(doc, at);
}

const neighbour = (doc: Annotated, first: number, last: number): PlaceMention | undefined =>
  placeBefore(doc, first) ?? placeAfter(doc, last);

function placeAt(doc: Annotated, at: number): PlaceMention | undefined {
  const name = doc.nameAt(at);
  return name?.type === 'place' ? name : undefined;
}
