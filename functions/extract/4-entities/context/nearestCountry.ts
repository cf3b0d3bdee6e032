import type { CountryCode } from '../../../records/schema/index.ts';
import type { Sentence } from '../../3-text/document.ts';
import type { Annotated } from '../mention.ts';
import type { Anchor } from './anchors.ts';
import { isListed } from './anchors.ts';

/** The country spoken of last before a token, looking back a few sentences; undefined where nothing says one. */
export type NearestCountry = (at: number) => CountryCode | undefined;

export interface NearestOptions {
  /** Whether the country of the dateline counts before other sentences, after them, or not at all. */
  readonly home?: 'first' | 'last' | 'never';
}

const MOST_SENTENCES_BACK = 2;

/** The countries spoken of at each token, by the anchors of a text in order. */
export function nearestCountry(
  doc: Annotated,
  anchors: readonly Anchor[],
  { home = 'last' }: NearestOptions = {},
): NearestCountry {
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
