import type { Document, TokenRange } from '../3-text/document.ts';
import type { DateFinding } from './dates/index.ts';
import type { Annotated, CountryMention, NameMention, ThingMention } from './mention.ts';

/** What has been found so far, by token. Layers are added while a text is read; what they found is never taken back. */
export class Annotations {
  readonly #date: (DateFinding | undefined)[];
  readonly #country: (CountryMention | undefined)[];
  readonly #name: (NameMention | undefined)[];
  readonly #thing: (ThingMention | undefined)[];
  /** The text with everything added up to now; it changes with what is added. */
  readonly doc: Annotated;

  constructor(doc: Document) {
    const { length } = doc.tokens;
    this.#date = new Array(length);
    this.#country = new Array(length);
    this.#name = new Array(length);
    this.#thing = new Array(length);
    this.doc = {
      ...doc,
      dateAt: (token) => this.#date[token],
      countryAt: (token) => this.#country[token],
      nameAt: (token) => this.#name[token],
      thingAt: (token) => this.#thing[token],
    };
  }

  addDates(findings: readonly DateFinding[]): void {
    lay(this.#date, findings);
  }

  addCountries(findings: readonly CountryMention[]): void {
    lay(this.#country, findings);
  }

  addNames(findings: readonly NameMention[]): void {
    lay(this.#name, findings);
  }

  addThings(findings: readonly ThingMention[]): void {
    lay(this.#thing, findings);
  }
}

function lay<F extends TokenRange>(byToken: (F | undefined)[], findings: readonly F[]): void {
  for (const finding of findings) byToken.fill(finding, finding.first, finding.last);
}
