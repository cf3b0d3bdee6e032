import { isCapitalized } from '../../3-text/token.ts';
import figureWords from '../../vocabulary/figureWords.json' with { type: 'json' };
import type { Annotated } from '../mention.ts';
import { isFunctionWord, mark, word } from '../words.ts';

/** Words whose number is a label: "resolution 1540", "article 4", "phase 2", "aged 25". */
const LABELS = new Set(figureWords.labels);
/** Capitalised only because a sentence begins: "Barely 3 of the 14", "Police 12 times". */
const BEFORE_A_COUNT = new Set(figureWords.beforeACount);

/** Why a number at these tokens is no quantity: a date, part of a name, a label, a code, a time of day, a list mark. */
export function isLabel(doc: Annotated, first: number, last: number): boolean {
  if (doc.dateAt(first) !== undefined || isInName(doc, first) || isInName(doc, last - 1)) return true;
  return (
    isUnitNumber(doc, last) ||
    isJoined(doc, first, last) ||
    followsLabel(doc, first) ||
    isListMark(doc, first, last) ||
    isClock(doc, last)
  );
}

/** Names own their numbers ("Barrio 18", "4th Fleet"); a name of a force before a noun does not begin with its count. */
function isInName(doc: Annotated, at: number): boolean {
  return doc.nameAt(at) !== undefined && doc.tokens[at]?.kind === 'number'
    ? true
    : doc.nameAt(at) !== undefined && doc.nameAt(at)?.first !== at;
}

/** "24 Commando Royal Engineers": a number, a singular name and more of it. */
const isUnitNumber = (doc: Annotated, last: number): boolean =>
  doc.tokens[last - 1]?.kind === 'number' &&
  [0, 1, 2].every((k) => doc.tokens[last + k]?.casing === 'initial' && doc.countryAt(last + k) === undefined) &&
  !/s$/.test(word(doc, last));

/** "AK-47", "F-16", "9/11", "3:30", ".50": a mark or letter stands against the number. */
function isJoined(doc: Annotated, first: number, last: number): boolean {
  const token = doc.tokens[first];
  const before = doc.tokens[first - 1];
  if (token === undefined) return true;
  if (
    before !== undefined &&
    !token.spaced &&
    (before.kind === 'word' || before.kind === 'number' || ['/', ':', '.', '#', '_', '’', "'"].includes(before.text))
  )
    return true;
  const isHyphenated = before !== undefined && ['-', '–', '—'].includes(before.text) && !token.spaced && !before.spaced;
  if (isHyphenated && doc.tokens[first - 2]?.kind !== 'number') return token.kind === 'number';
  const after = doc.tokens[last];
  if (after === undefined || after.spaced) return false;
  return (
    after.text === '/' ||
    (after.text === ':' && doc.tokens[last + 1]?.kind === 'number' && !doc.tokens[last + 1]?.spaced) ||
    ['°', 'º', '’', "'"].includes(after.text)
  );
}

/** "Operation Condor 2", "Cessna 210", "resolution 1540"; a country, a place or a plain opener before a number is no label. */
function followsLabel(doc: Annotated, first: number): boolean {
  const before = doc.tokens[first - 1];
  const token = doc.tokens[first];
  if (before === undefined || token?.kind !== 'number' || doc.sentenceAt(first - 1) !== doc.sentenceAt(first))
    return false;
  if (LABELS.has(before.norm)) {
    const isCounting = before.norm.endsWith('s') || isFollowedByNoun(doc, first);
    return before.norm === 'aged' || isCapitalized(before) || !isCounting;
  }
  if (before.kind !== 'word' || !isCapitalized(before) || doc.dateAt(first - 1) !== undefined) return false;
  if (doc.countryAt(first - 1) !== undefined || isFunctionWord(before.norm) || BEFORE_A_COUNT.has(before.norm))
    return false;
  const name = doc.nameAt(first - 1);
  if (name?.type === 'place' || name?.type === 'person') return false;
  return !isFollowedByNoun(doc, first);
}

/** "Police 12 suspects": a lower-case plural right after the number is what it counts. */
const isFollowedByNoun = (doc: Annotated, at: number): boolean => {
  const next = doc.tokens[at + 1];
  return (
    next !== undefined &&
    next.kind === 'word' &&
    next.casing === 'lower' &&
    next.spaced &&
    /[^s]s$|^people$|^men$|^women$/.test(next.norm)
  );
};

/** "1. ", "2) ", "(3)" at the start of a list item. */
function isListMark(doc: Annotated, first: number, last: number): boolean {
  const paragraph = doc.sentenceAt(first)?.paragraph;
  const start = paragraph?.first ?? -1;
  const isAtStart = first === start || (first === start + 1 && mark(doc, first - 1) === '(');
  return isAtStart && !doc.tokens[last]?.spaced && ['.', ')'].includes(mark(doc, last));
}

/** "at 5 p.m.", "5 pm", "nine o'clock". */
function isClock(doc: Annotated, last: number): boolean {
  const next = word(doc, last);
  const isHalfDay = ['a', 'p'].includes(next) && mark(doc, last + 1) === '.' && word(doc, last + 2) === 'm';
  return isHalfDay || ['am', 'pm', "o'clock"].includes(next);
}
