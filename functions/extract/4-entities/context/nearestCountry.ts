import type { CountryCode } from '../../../records/schema/index.ts';
import type { Sentence } from '../../3-text/document.ts';
import { quotedTokens } from '../../3-text/quotedTokens.ts';
import type { Annotated } from '../mention.ts';
import { mark, word } from '../words.ts';

/** A country that the text speaks of at a token, by name or through a place or an organization of it. */
interface Anchor {
  readonly at: number;
  readonly code: CountryCode;
}

/** The country spoken of last before a token, looking back a few sentences; undefined where nothing says one. */
export type NearestCountry = (at: number) => CountryCode | undefined;

export interface NearestOptions {
  /** Whether the country of the dateline counts before other sentences, after them, or not at all. */
  readonly home?: 'first' | 'last' | 'never';
}

const MOST_SENTENCES_BACK = 2;

/**
 * Anchors from countries, and from what `countryOf` knows of the names in the text. What somebody else says in quotation marks does
 * not count, nor do countries in a list ("Peru and Bolivia"), since none of them is the one meant.
 */
export function nearestCountry(
  doc: Annotated,
  countryOf: (at: number) => CountryCode | null,
  { home = 'last' }: NearestOptions = {},
): NearestCountry {
  const anchors = anchorsIn(doc, countryOf);
  return (at) => {
    const sentence = doc.sentenceAt(at);
    if (sentence === undefined) return undefined;
    const anchor = anchors[lastBefore(anchors, at)];
    if (anchor !== undefined && anchor.at >= sentence.first) return anchor.code;
    const topic = home === 'first' ? topicBefore(doc, sentence) : undefined;
    if (topic !== undefined) return topic;
    if (home === 'first' && doc.homeCountry !== null) return doc.homeCountry;
    const earliest = doc.sentences[Math.max(0, sentence.index - MOST_SENTENCES_BACK)]?.first ?? sentence.first;
    if (anchor !== undefined && anchor.at >= earliest) return anchor.code;
    return home === 'never' ? undefined : (doc.homeCountry ?? undefined);
  };
}

/** "Argentina has watched with alarm. Its minister …": the country that opens the sentence before, in the same paragraph. */
function topicBefore(doc: Annotated, { index, paragraph }: Sentence): CountryCode | undefined {
  const before = doc.sentences[index - 1];
  if (before === undefined || before.paragraph !== paragraph) return undefined;
  const country = doc.countryAt(before.first);
  return country?.form === 'name' && !isListed(doc, country.first, country.last) ? country.code : undefined;
}

function anchorsIn(doc: Annotated, countryOf: (at: number) => CountryCode | null): readonly Anchor[] {
  const isQuoted = quotedTokens(doc);
  return doc.tokens.flatMap(({ index }) => {
    const code = isQuoted(index) ? null : anchorAt(doc, index, countryOf);
    return code === null ? [] : [{ at: index, code }];
  });
}

function anchorAt(doc: Annotated, at: number, countryOf: (at: number) => CountryCode | null): CountryCode | null {
  const country = doc.countryAt(at);
  if (country?.first === at) return isListed(doc, at, country.last) || isMake(doc, country.last) ? null : country.code;
  return doc.nameAt(at)?.first === at ? countryOf(at) : null;
}

/** "Spanish-built radars", "U.S.-led talks": told of a thing, not of where we are. */
const isMake = (doc: Annotated, last: number): boolean => mark(doc, last) === '-';

/** "Peruvian and Bolivian", "Peru, Chile and the United States": one of several. */
function isListed(doc: Annotated, first: number, last: number): boolean {
  const after = word(doc, last + 1) === 'the' ? last + 2 : last + 1;
  const joint = word(doc, first - 1) === 'the' ? first - 2 : first - 1;
  const before = mark(doc, joint - 1) === ',' ? joint - 2 : joint - 1;
  return (isJoint(doc, last) && isCountry(doc, after)) || (isJoint(doc, joint) && isCountry(doc, before));
}

const isCountry = (doc: Annotated, at: number): boolean => doc.countryAt(at) !== undefined;
const isJoint = (doc: Annotated, at: number): boolean => ['and', 'or'].includes(word(doc, at)) || mark(doc, at) === ',';

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
