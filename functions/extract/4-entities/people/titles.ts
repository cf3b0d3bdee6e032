import { isCapitalized } from '../../3-text/token.ts';
import { isGivenName } from '../gazetteer/personNames.ts';
import { portfolios, titleNames } from '../gazetteer/roles.ts';
import { type Annotated, isFree } from '../mention.ts';
import { perText } from '../perText.ts';
import { isNameWord, mark, word } from '../words.ts';

export interface TitleSpan {
  readonly first: number;
  readonly last: number;
  readonly kind: 'rank' | 'office' | 'calling';
  readonly isPlural: boolean;
}

const LONGEST_TITLE = 14;
const LONGEST_PORTFOLIO = 5;
const TAKES_PORTFOLIO = new Set(['of', 'for', 'de', 'on']);

/** Where a title, or the field before one, begins at all; few tokens of a text. */
const titleStarts = perText((doc: Annotated) => {
  const starts = new Uint8Array(doc.tokens.length);
  for (const { index } of doc.tokens)
    if (titleNames().matchesAt(doc.tokens, index).length > 0 || portfolios().matchesAt(doc.tokens, index).length > 0)
      starts[index] = 1;
  return starts;
});

/** The title that ends just before the token, the longest: "Defense Minister", "Lt. Col.", "Minister of Foreign Affairs". */
export function titleEndingAt(doc: Annotated, end: number): TitleSpan | undefined {
  const start = Math.max(doc.sentenceAt(end - 1)?.first ?? end, end - LONGEST_TITLE);
  const starts = titleStarts(doc);
  for (let first = start; first < end; first += 1) {
    if (starts[first] !== 1) continue;
    const title = titleStartingAt(doc, first);
    if (title?.last === end) return title;
    const plain = plainTitleAt(doc, first, end);
    if (plain?.last === end) return plain;
  }
  return undefined;
}

/** The longest title that begins at the token, with its portfolio before ("Social Defense Vice Minister") or after it ("Minister of Justice and Police"). */
export function titleStartingAt(doc: Annotated, at: number): TitleSpan | undefined {
  if (titleStarts(doc)[at] !== 1) return undefined;
  const plain = plainTitleAt(doc, at) ?? titleAfterPortfolio(doc, at);
  if (plain === undefined || !TAKES_PORTFOLIO.has(word(doc, plain.last))) return plain;
  return { ...plain, last: endOfPortfolio(doc, plain.last + 1, at) ?? plain.last };
}

function plainTitleAt(doc: Annotated, at: number, end = doc.tokens.length): TitleSpan | undefined {
  const found = titleNames().matchesAt(doc.tokens, at, end)[0];
  return found && { first: at, last: found.last, kind: found.value.kind, isPlural: found.value.isPlural };
}

function titleAfterPortfolio(doc: Annotated, at: number): TitleSpan | undefined {
  for (const portfolio of portfolios().matchesAt(doc.tokens, at)) {
    if (portfolio.last - at > LONGEST_PORTFOLIO) continue;
    const title = plainTitleAt(doc, portfolio.last);
    if (title !== undefined) return { ...title, first: at };
  }
  return undefined;
}

/**
 * "Justice and Police", "Constabulary Affairs": listed portfolios joined, else capitalised words up to a given name. An organization is no portfolio,
 * unless the title itself is its name ("Secretary of the Navy (SEMAR)").
 */
function endOfPortfolio(doc: Annotated, at: number, title: number): number | undefined {
  const start = word(doc, at) === 'the' ? at + 1 : at;
  const isOpen = isFree(doc, start, start + 1) || doc.nameAt(start)?.first === title;
  if (!isCapitalized(doc.tokens[start]) || !isOpen || doc.countryAt(start) !== undefined) return undefined;
  const listed = portfolios().matchesAt(doc.tokens, start)[0]?.last;
  let last = listed ?? endOfCapitals(doc, start);
  for (let joint = jointAfter(doc, last); joint !== undefined; joint = jointAfter(doc, last)) last = joint;
  return last > start ? last : undefined;
}

function endOfCapitals(doc: Annotated, start: number): number {
  let last = start;
  while (last - start < LONGEST_PORTFOLIO && isNameWord(doc, last) && isFree(doc, last, last + 1)) {
    if (isGivenName(word(doc, last)) || isTitleOfPerson(doc, last, start) || doc.countryAt(last) !== undefined) break;
    last += 1;
  }
  return last;
}

/** "Veterans" after "Minister for" is the portfolio; "Admiral" is not. */
function isTitleOfPerson(doc: Annotated, at: number, start: number): boolean {
  const title = plainTitleAt(doc, at);
  return title !== undefined && !(title.isPlural && at === start);
}

/** "… and Police", "…, Trade and Development": the end of a second portfolio joined to the first. */
function jointAfter(doc: Annotated, at: number): number | undefined {
  const isJoined = ['and', '&', 'y'].includes(word(doc, at));
  if ((!isJoined && mark(doc, at) !== ',') || !isCapitalized(doc.tokens[at + 1])) return undefined;
  const second = portfolios().matchesAt(doc.tokens, at + 1)[0]?.last;
  if (mark(doc, at) === ',')
    return second !== undefined && ['and', '&', ','].includes(word(doc, second)) ? second : undefined;
  if (second !== undefined) return second;
  const end = endOfCapitals(doc, at + 1);
  return end > at + 1 && !isTitled(doc, at + 1) ? end : undefined;
}

/** "Minister of Defense and President Santos" joins two people, not two portfolios. */
const isTitled = (doc: Annotated, at: number): boolean => plainTitleAt(doc, at) !== undefined;

const FARTHEST_START = 10;

/** "Police" in "Minister of Justice and Police": a portfolio is no organization. */
export function isInsideOfficeTitle(doc: Annotated, at: number): boolean {
  const start = Math.max(doc.sentenceAt(at)?.first ?? at, at - FARTHEST_START);
  for (let first = start; first < at; first += 1) {
    const title = titleStartingAt(doc, first);
    if (title !== undefined && title.last > at && MINISTERIAL.test(word(doc, title.first) + word(doc, title.first + 1)))
      return true;
  }
  return false;
}

const MINISTERIAL = /minist|secretary|undersecretar/;
