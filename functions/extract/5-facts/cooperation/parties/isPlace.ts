import type { Annotated } from '../../../4-entities/mention.ts';
import { mark, word } from '../../../4-entities/words.ts';
import words from '../../../vocabulary/partyWords.json' with { type: 'json' };
import type { PartyReference } from './partyReferences.ts';

const LOCATIVES = new Set([
  'in',
  'into',
  'inside',
  'across',
  'throughout',
  'through',
  'near',
  'within',
  'outside',
  'off',
]);
const isLocation = (doc: Annotated, at: number): boolean =>
  !isOfActorsThere(doc, at) &&
  !isItsUndertaking(doc, at) &&
  ((LOCATIVES.has(word(doc, at - 1)) && !/^tip/.test(word(doc, at - 2))) ||
    (mark(doc, at - 1) === ',' && doc.nameAt(at - 2)?.type === 'place') ||
    /^(?:north|south|east|west|central)/.test(word(doc, at - 1)) ||
    (word(doc, at - 1) === 'of' &&
      /^(?:north|south|east|west|northeast|northwest|southeast|southwest|off)$/.test(word(doc, at - 2))));

/** "take part in Brazil's Operation Ágata", "a place in Peru's jungle course", not "in Brazil's Amazon". */
function isItsUndertaking(doc: Annotated, at: number): boolean {
  const last = doc.countryAt(at)?.last ?? at + 1;
  if (doc.tokens[last]?.kind !== 'possessive') return false;
  return [1, 2, 3].some((step) => doc.thingAt(last + step) !== undefined || UNDERTAKINGS.has(word(doc, last + step)));
}

const UNDERTAKINGS = new Set(words.undertakings);
const ACTORS = new Set(words.actors);

/** "authorities in Spain": they act for it. */
const isOfActorsThere = (doc: Annotated, at: number): boolean =>
  word(doc, at - 1) === 'in' && ACTORS.has(word(doc, at - 2));

/** "in Honduras, Guatemala, and Panama": what follows a place in a list is one as well. */
export function isPlace(doc: Annotated, at: number, before: PartyReference | undefined): boolean {
  if (doc.countryAt(at)?.form !== 'name') return false;
  if (isLocation(doc, at)) return true;
  return before?.via === 'location' && onlyJoins(doc, before.last, at);
}

function onlyJoins(doc: Annotated, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) if (![',', 'and', 'or', 'the'].includes(word(doc, at))) return false;
  return last > first;
}
