import type { CountryCode } from '../../../records/schema/index.ts';
import { quotedTokens } from '../../3-text/quotedTokens.ts';
import type { Annotated } from '../mention.ts';
import { mark, word } from '../words.ts';

/** A country that the text speaks of at a token, by name or through a place or an organization of it. */
export interface Anchor {
  readonly at: number;
  readonly code: CountryCode;
}

/** The country spoken of last before a token, looking back a few sentences; undefined where nothing says one. */
export type NearestCountry = (at: number) => CountryCode | undefined;

const MOST_SENTENCES_BACK = 2;

/**
 * Anchors from countries, and from what `countryOf` knows of the names in the text. What somebody else says in quotation marks does
 * not count, nor do countries in a list ("Peru and Bolivia"), since none of them is the one meant.
 */
export function nearestCountry(doc: Annotated, countryOf: (at: number) => CountryCode | null): NearestCountry {
  const isQuoted = quotedTokens(doc);
  const anchors: Anchor[] = [];
  for (let at = 0; at < doc.tokens.length; at += 1) {
    const code = isQuoted(at) ? null : anchorAt(doc, at, countryOf);
    if (code !== null) anchors.push({ at, code });
  }
  return (at) => {
    const sentence = doc.sentenceAt(at);
    if (sentence === undefined) return undefined;
    const earliest = doc.sentences[Math.max(0, sentence.index - MOST_SENTENCES_BACK)]?.first ?? sentence.first;
    const anchor = anchors[lastBefore(anchors, at)];
    return anchor !== undefined && anchor.at >= earliest ? anchor.code : undefined;
  };
}

function anchorAt(doc: Annotated, at: number, countryOf: (at: number) => CountryCode | null): CountryCode | null {
  const country = doc.countryAt(at);
  if (country?.first === at)
    return isListed(doc, country.first, country.last) || isMake(doc, country.last) ? null : country.code;
  return doc.nameAt(at)?.first === at ? countryOf(at) : null;
}

/** "Spanish-built radars", "U.S.-led talks": told of a thing, not of where we are. */
const isMake = (doc: Annotated, last: number): boolean => mark(doc, last) === '-';

/** "Peruvian and Bolivian", "Peru, Chile and Mexico": one of several. */
const isListed = (doc: Annotated, first: number, last: number): boolean =>
  isJoint(doc, last, last + 1) || isJoint(doc, first - 1, first - 2);

const isJoint = (doc: Annotated, joint: number, beyond: number): boolean =>
  (['and', 'or'].includes(word(doc, joint)) || mark(doc, joint) === ',') && doc.countryAt(beyond) !== undefined;

function lastBefore(anchors: readonly Anchor[], at: number): number {
  let low = 0;
  let high = anchors.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((anchors[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
