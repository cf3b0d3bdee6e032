import plainWords from '../../vocabulary/plainWords.json' with { type: 'json' };
import { isGivenName } from '../gazetteer/personNames.ts';
import { wordSet } from '../gazetteer/phraseTrie.ts';
import { placeNames } from '../gazetteer/places.ts';
import { honorifics } from '../gazetteer/roles.ts';
import { type Annotated, isFree } from '../mention.ts';
import { isFacilityNoun } from '../places/placeNouns.ts';
import { isNameWord, mark, opensSentence, word } from '../words.ts';
import { titleStartingAt } from './titles.ts';

const TOPONYM_STARTS = wordSet(plainWords.toponymStarts);

/** A name cannot begin with a title or an honorific ("Major" and "Pastor" are given names too, but not before "General"). */
export function startsName(doc: Annotated, at: number): boolean {
  if (!isNameWord(doc, at) || !isFree(doc, at, at + 1) || honorifics().has(word(doc, at))) return false;
  const title = titleStartingAt(doc, at);
  if (title === undefined) return true;
  return (
    title.last - title.first === 1 &&
    isGivenName(word(doc, at)) &&
    isNameWord(doc, at + 1) &&
    !isGivenName(word(doc, at + 1)) &&
    titleStartingAt(doc, at + 1) === undefined
  );
}

/** Without a title: no "San …" or "El …", and no capitalised word before it that the name would be the rest of. */
export function startsUntitledName(doc: Annotated, at: number): boolean {
  if (!startsName(doc, at) || TOPONYM_STARTS.has(word(doc, at)) || isInsideTitle(doc, at) || isNationality(doc, at))
    return false;
  const isRest = isNameWord(doc, at - 1) && isFree(doc, at - 1, at) && doc.countryAt(at - 1) === undefined;
  if (
    isRest &&
    (!opensSentence(doc, at - 1) || TOPONYM_STARTS.has(word(doc, at - 1)) || isGivenName(word(doc, at - 1)))
  )
    return titleStartingAt(doc, at - 1) !== undefined;
  return mark(doc, at - 1) !== '-' || doc.tokens[at]?.spaced === true;
}

/** "German Defense Minister": an adjective before a title, though "Germán" is a given name. */
const isNationality = (doc: Annotated, at: number): boolean =>
  doc.countryAt(at)?.form === 'adjective' && titleStartingAt(doc, at + 1) !== undefined;

/** "Pedro Juan Caballero" the town, "Simón Bolívar International Bridge", "General Santander police school": a place's name or one on a door. */
export function namesPlace(doc: Annotated, first: number, last: number): boolean {
  return isFacilityNoun(doc, last) || namesKnownPlace(doc, first, last);
}

/** A name of several words that the gazetteer knows as a place and nothing else. */
export function namesKnownPlace(doc: Annotated, first: number, last: number): boolean {
  return placeNames()
    .matchesAt(doc.tokens, first)
    .some((match) => match.last >= last && match.last - first > 1 && !match.value.ambiguous);
}

const LONGEST_TITLE = 10;

/** "Preparedness" in "Minister of Safety and Emergency Preparedness". */
function isInsideTitle(doc: Annotated, at: number): boolean {
  const start = Math.max(doc.sentenceAt(at)?.first ?? at, at - LONGEST_TITLE);
  for (let first = start; first < at; first += 1) if ((titleStartingAt(doc, first)?.last ?? 0) > at) return true;
  return false;
}
