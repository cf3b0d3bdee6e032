import type { TokenRange } from '../../3-text/document.ts';
import { isCapitalized, type Token } from '../../3-text/token.ts';
import type { Measured } from '../../4-entities/quantities/index.ts';
import { word } from '../../4-entities/words.ts';
import figureWords from '../../vocabulary/figureWords.json' with { type: 'json' };
import { isPluralForm } from './singular.ts';

const MOST_WORDS = 9;
const ENDS = new Set(figureWords.endsOfNounPhrase);
/** A second noun phrase begins: "200 Marines patrolled the country's coast". */
const ARTICLES = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her']);
const QUOTES = new Set(['"', '“', '”', '‘', '’', "'"]);

/** The words in a row that may be one noun phrase: up to a mark, a function word, a date or the next number. */
export function nounRunFrom(doc: Measured, start: number): TokenRange {
  const end = Math.min(doc.sentenceAt(start)?.last ?? start, start + MOST_WORDS);
  let first = start;
  let last = start;
  for (; last < end && goesOn(doc, last, first, start); last += 1) {
    if (doc.tokens[last]?.kind === 'possessive') first = last + 1;
  }
  while (last > first && doc.tokens[last - 1]?.kind === 'mark') last -= 1;
  return { first: Math.min(first, last), last };
}

function goesOn(doc: Measured, at: number, first: number, start: number): boolean {
  const token = doc.tokens[at];
  if (token === undefined || doc.dateAt(at) !== undefined) return false;
  const isNumber = token.kind === 'number' || doc.quantityAt(at) !== undefined;
  if (isNumber && !isAfterHyphen(doc, at) && (doc.tokens[at + 1]?.spaced ?? true)) return false;
  if (token.kind === 'mark') return isInnerMark(doc, at, start);
  if (at > start && token.casing === 'lower' && ARTICLES.has(token.norm)) return false;
  return (
    !ENDS.has(token.norm) ||
    token.casing === 'upper' ||
    isHyphenated(doc, at) ||
    joinsNames(doc, at, first) ||
    joinsAdjectives(doc, at)
  );
}

/** A hyphen inside a word, or scare quotes around one: "the number of “baptized” members". */
function isInnerMark(doc: Measured, at: number, start: number): boolean {
  const token = doc.tokens[at];
  if (token?.text === '-') return !token.spaced && at > start;
  return isQuoteMark(token) && (at === start || isQuoteMark(doc.tokens[at - 2]) || isQuoteMark(doc.tokens[at + 2]));
}

const isQuoteMark = (token: Token | undefined): boolean => QUOTES.has(token?.text ?? '');

/** "the Wayampi and Teko children", "AK-47 and AR-15 rifles": two names before one noun. */
const joinsNames = (doc: Measured, at: number, first: number): boolean =>
  word(doc, at) === 'and' &&
  at > first &&
  (isCapitalized(doc.tokens[at - 1]) || isAfterHyphen(doc, at - 1)) &&
  !isPluralForm(word(doc, at - 1)) &&
  isCapitalized(doc.tokens[at + 1]) &&
  (doc.tokens[at + 2]?.casing === 'lower' || isAfterHyphen(doc, at + 3));

/** "Argentine and foreign service members": an adjective of nationality and another; "military and police personnel". */
const joinsAdjectives = (doc: Measured, at: number): boolean =>
  word(doc, at) === 'and' &&
  ((doc.countryAt(at - 1)?.form === 'adjective' &&
    !isPluralForm(word(doc, at - 1)) &&
    (doc.tokens[at + 1]?.casing === 'lower' || doc.countryAt(at + 1)?.form === 'adjective')) ||
    (SERVICES.has(word(doc, at - 1)) && SERVICES.has(word(doc, at + 1)) && doc.tokens[at + 2]?.casing === 'lower'));

const SERVICES = new Set(figureWords.services);

/** "sought-after", "build-up": a small word inside a compound. */
const isHyphenated = (doc: Measured, at: number): boolean =>
  isAfterHyphen(doc, at) || (doc.tokens[at + 1]?.text === '-' && !doc.tokens[at + 1]?.spaced);
const isAfterHyphen = (doc: Measured, at: number): boolean =>
  doc.tokens[at - 1]?.text === '-' && !doc.tokens[at]?.spaced;
