import { portfolios, titleNames } from '../gazetteer/roles.ts';
import type { Annotated } from '../mention.ts';
import { mark, word } from '../words.ts';
import { isCapitalized } from '../../3-text/token.ts';

export interface TitleSpan {
  readonly first: number;
  readonly last: number;
  readonly kind: 'rank' | 'office';
  readonly isPlural: boolean;
}

const LONGEST_TITLE = 7;
const LONGEST_PORTFOLIO = 9;
const INSIDE_PORTFOLIO = new Set('of the for and de del y in to on against & - ,'.split(' '));

/** The title that ends just before the token: "Defense Minister", "Lt. Col.", "Minister of Foreign Affairs". */
export function titleEndingAt(doc: Annotated, end: number): TitleSpan | undefined {
  return plainTitle(doc, end) ?? titleWithPortfolio(doc, end);
}

function plainTitle(doc: Annotated, end: number): TitleSpan | undefined {
  const sentence = doc.sentenceAt(end - 1);
  const start = Math.max(sentence?.first ?? end, end - LONGEST_TITLE);
  for (let first = start; first < end; first += 1) {
    const found = titleNames().matchesAt(doc.tokens, first, end).find((match) => match.last === end);
    if (found) return { first: withPortfolioBefore(doc, first), last: end, kind: found.value.kind, isPlural: found.value.isPlural };
  }
  return undefined;
}

/** "Social Defense" before "Vice Minister". */
function withPortfolioBefore(doc: Annotated, first: number): number {
  for (let start = Math.max(0, first - 4); start < first; start += 1) {
    if (portfolios().matchesAt(doc.tokens, start, first).some((match) => match.last === first)) return start;
  }
  return first;
}

/** "Minister of …", "Secretary for …": capitalised words up to the token. */
function titleWithPortfolio(doc: Annotated, end: number): TitleSpan | undefined {
  for (let of = end - 2; of > end - LONGEST_PORTFOLIO && of > 0; of -= 1) {
    const token = doc.tokens[of + 1];
    if (token === undefined) return undefined;
    if (['of', 'for', 'de'].includes(word(doc, of))) {
      const title = plainTitle(doc, of);
      if (title !== undefined) return { ...title, last: end };
    }
    if (!isCapitalized(token) && !INSIDE_PORTFOLIO.has(token.norm)) return undefined;
    if (mark(doc, of) !== '' && !INSIDE_PORTFOLIO.has(mark(doc, of))) return undefined;
  }
  return undefined;
}

/** The longest title that begins at the token, with its portfolio where one follows. */
export function titleStartingAt(doc: Annotated, at: number): TitleSpan | undefined {
  const found = titleNames().matchesAt(doc.tokens, at)[0];
  if (found === undefined) return undefined;
  return { first: at, last: found.last, kind: found.value.kind, isPlural: found.value.isPlural };
}
