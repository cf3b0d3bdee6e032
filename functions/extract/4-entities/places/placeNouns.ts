import { PLACE_TYPES, type PlaceType } from '../../../records/schema/index.ts';
import { fold } from '../../3-text/fold.ts';
import nouns from '../../vocabulary/placeNouns.json' with { type: 'json' };
import { wordSet } from '../gazetteer/phraseTrie.ts';
import type { Annotated } from '../mention.ts';
import { word } from '../words.ts';

const typed = (list: readonly { readonly noun: string; readonly type: string }[]): ReadonlyMap<string, PlaceType> =>
  new Map(list.map(({ noun, type }) => [fold(noun), PLACE_TYPES.find((known) => known === type) ?? 'other']));

/** Words that make the name before them a place, and what kind of place: "Mantaro Valley", "the Tambopata province". */
export const PLACE_NOUNS = typed(nouns.after);

/** "Lake Titicaca", "Gulf of Fonseca", "Port of Callao", "province of Chiriquí", "Fort Benning", "Isla Margarita". */
export const NOUNS_BEFORE = typed(nouns.before);

const FACILITIES = wordSet(nouns.facilities);
const MIDDLE = wordSet([
  'international',
  'national',
  'military',
  'naval',
  'police',
  'air',
  'army',
  'training',
  'general',
  'federal',
  'state',
  'federal',
  'maximum',
  'security',
  'cadet',
]);
const MOST_MIDDLE = 3;

/** "Cabo Blanco", "Subteniente López". */
export const RANKS_OF_TOWNS = wordSet(nouns.ranksOfTowns);

/** "airport", "International Bridge", "police academy", "training center": a name before it is on a door, not of a person. */
export function isFacilityNoun(doc: Annotated, at: number): boolean {
  for (let i = at; i <= at + MOST_MIDDLE; i += 1) {
    if (FACILITIES.has(word(doc, i))) return true;
    if (!MIDDLE.has(word(doc, i))) return false;
  }
  return false;
}
