import type { CountryCode, Edtf, Warning } from '../../records/schema/index.ts';

/** An article's own prose and what its page says about it. */
export interface Page {
  readonly title: string | null;
  readonly outlet: string | null;
  /** The outlet's rubric, such as "Brief". */
  readonly section: string | null;
  readonly authors: readonly string[];
  readonly publishedOn: Edtf | null;
  readonly datelineCountry: CountryCode | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly text: string;
  readonly warnings: readonly Warning[];
}

/** What one part of a page says of the article; a part that says nothing leaves the field out. */
export interface PageFacts {
  readonly title?: string | undefined;
  readonly outlet?: string | undefined;
  readonly section?: string | undefined;
  readonly authors?: readonly string[] | undefined;
  readonly publishedOn?: Edtf | undefined;
  readonly datelineCountry?: CountryCode | undefined;
  readonly language?: string | undefined;
  readonly url?: string | undefined;
}

/** The first part that says a thing is believed. */
export function firstSaid(parts: readonly PageFacts[]): PageFacts {
  const said = <K extends keyof PageFacts>(field: K): PageFacts[K] =>
    parts.find((part) => part[field] !== undefined)?.[field];
  return {
    title: said('title'),
    outlet: said('outlet'),
    section: said('section'),
    authors: parts.find((part) => (part.authors?.length ?? 0) > 0)?.authors,
    publishedOn: said('publishedOn'),
    datelineCountry: said('datelineCountry'),
    language: said('language'),
    url: said('url'),
  };
}
