import type { Document, TokenRange } from '../3-text/document.ts';
import type { DateFinding } from './dates/index.ts';
import type { Annotated, CountryMention, NameMention, ThingMention } from './mention.ts';

/** A document with dates, countries and names laid over its tokens, built layer by layer. */
export interface Annotations {
  readonly dates: readonly DateFinding[];
  readonly countries: readonly CountryMention[];
  readonly names: readonly NameMention[];
  readonly things: readonly ThingMention[];
}

export function annotated(doc: Document, { dates, countries, names, things }: Annotations): Annotated {
  const date = byToken(doc, dates);
  const country = byToken(doc, countries);
  const name = byToken(doc, names);
  const thing = byToken(doc, things);
  return {
    ...doc,
    dateAt: (token) => date[token],
    countryAt: (token) => country[token],
    nameAt: (token) => name[token],
    thingAt: (token) => thing[token],
  };
}

function byToken<F extends TokenRange>(doc: Document, findings: readonly F[]): readonly (F | undefined)[] {
  const at: (F | undefined)[] = new Array(doc.tokens.length);
  for (const finding of findings) at.fill(finding, finding.first, finding.last);
  return at;
}
