import plainWords from '../../vocabulary/plainWords.json' with { type: 'json' };
import { wordSet } from '../gazetteer/phraseTrie.ts';
import { placeNames } from '../gazetteer/places.ts';
import type { Annotated } from '../mention.ts';
import { mark, word } from '../words.ts';
import { PLACE_NOUNS } from './placeNouns.ts';

/** Prepositions after which a name is a place, whatever else it may be: "in Santos", "near Florida". */
const LOCATIVES = wordSet(plainWords.locatives);
/** "to", "from", "of" and "for" only after a word of movement: "flew to Victoria", "the road from Colón". */
const MOTION = wordSet(plainWords.motion);
const TOPONYM_STARTS = wordSet(plainWords.toponymStarts);
const DIRECTIONAL = new Set(['to', 'from', 'of', 'for', 'towards', 'toward', 'with']);

/** A preposition of place before the name, a country or another place beside it, or a word for a place. */
export function isLocated(doc: Annotated, first: number, last: number): boolean {
  const at = word(doc, first - 1) === 'the' ? first - 2 : first - 1;
  if (PLACE_NOUNS.has(word(doc, last)) || PLACE_NOUNS.has(word(doc, at))) return true;
  if (mark(doc, last) === ',' && (isCountry(doc, last + 1) || isPlaceAt(doc, last + 1))) return true;
  if (LOCATIVES.has(word(doc, at))) return true;
  return (
    DIRECTIONAL.has(word(doc, at)) &&
    (isToponymic(doc, first, last) ||
      MOTION.has(word(doc, at - 1)) ||
      PLACE_NOUNS.has(word(doc, at - 1)) ||
      isRoute(doc, at, last))
  );
}

/** "San Marcos", "La Palma": hardly anything but a place, once a preposition stands before it. */
const isToponymic = (doc: Annotated, first: number, last: number): boolean =>
  last - first > 1 && TOPONYM_STARTS.has(word(doc, first));

export const isLocative = (norm: string): boolean => LOCATIVES.has(norm);
export const isMotion = (norm: string): boolean => MOTION.has(norm);

const isCountry = (doc: Annotated, at: number): boolean => doc.countryAt(at)?.form === 'name';
const isPlaceAt = (doc: Annotated, at: number): boolean => placeNames().matchesAt(doc.tokens, at).length > 0;

/** "from Callao to Guayaquil". */
const isRoute = (doc: Annotated, at: number, last: number): boolean =>
  (word(doc, at) === 'from' && word(doc, last) === 'to' && isPlaceAt(doc, last + 1)) ||
  (word(doc, at) === 'to' && doc.nameAt(at - 1)?.type === 'place');
