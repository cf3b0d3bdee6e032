import type { Document, TokenRange } from '../3-text/document.ts';
import type { DateFinding } from './dates/index.ts';
import type { Annotated, CountryMention, NameMention, ThingMention } from './mention.ts';

/** Findings by token: what has been laid on one, if anything. */
export interface Layer<F extends TokenRange> {
  readonly at: (token: number) => F | undefined;
  readonly add: (findings: readonly F[]) => void;
}

/** What has been found so far, by token. Layers are added while a text is read; what they found is never taken back. */
export class Annotations {
  readonly #dates: Layer<DateFinding>;
  readonly #countries: Layer<CountryMention>;
  readonly #names: Layer<NameMention>;
  readonly #things: Layer<ThingMention>;
  /** The text with everything added up to now; it changes with what is added. */
  readonly doc: Annotated;

  constructor(doc: Document) {
    const { length } = doc.tokens;
    this.#dates = layerOf(length);
    this.#countries = layerOf(length);
    this.#names = layerOf(length);
    this.#things = layerOf(length);
    this.doc = {
      ...doc,
      dateAt: this.#dates.at,
      countryAt: this.#countries.at,
      nameAt: this.#names.at,
      thingAt: this.#things.at,
    };
  }

  addDates(findings: readonly DateFinding[]): void {
    this.#dates.add(findings);
  }

  addCountries(findings: readonly CountryMention[]): void {
    this.#countries.add(findings);
  }

  addNames(findings: readonly NameMention[]): void {
    this.#names.add(findings);
  }

  addThings(findings: readonly ThingMention[]): void {
    this.#things.add(findings);
  }
}

/** Rules ask beyond both ends of the text as well, where reading an array is many times slower than to compare. */
export function layerOf<F extends TokenRange>(length: number): Layer<F> {
  const byToken = new Array<F | undefined>(length).fill(undefined);
  return {
    at: (token) => (token >= 0 && token < length ? byToken[token] : undefined),
    add: (findings) => {
      for (const finding of findings) byToken.fill(finding, finding.first, finding.last);
    },
  };
}
