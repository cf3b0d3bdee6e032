import type { CountryCode } from '../../../records/schema/index.ts';
import type { Annotated, CountryMention, NameMention } from '../mention.ts';
import { anchorsIn } from './anchors.ts';
import { type NearestCountry, nearestCountry } from './nearestCountry.ts';

/** What is known of countries while entities are put together. */
export interface NameContext {
  /** The country of a place or an organization, as its entity has it. */
  readonly countryOf: (name: NameMention) => CountryCode | null;
  /** The country spoken of at a token; beyond its sentence the one of the dateline. */
  readonly nearest: NearestCountry;
  /** The same, but never the country of the dateline: what "its" points to. */
  readonly spoken: NearestCountry;
  /** The country of the first organization of the sentence before the token, its likely subject. */
  readonly subject: NearestCountry;
}

interface Entity {
  readonly country: CountryCode | null;
  readonly mentions: readonly NameMention[];
}

export function nameContext(
  doc: Annotated,
  countries: readonly CountryMention[],
  entities: readonly Entity[],
): NameContext {
  const known = new Map(
    entities.flatMap(({ mentions, country }) => mentions.map((mention) => [mention, country] as const)),
  );
  const anchors = anchorsIn(doc, countries, known);
  const countryOf = (name: NameMention) => known.get(name) ?? null;
  return {
    countryOf,
    nearest: nearestCountry(doc, anchors, { home: 'first' }),
    spoken: nearestCountry(doc, anchors, { home: 'never' }),
    subject: (at) => subjectBefore(doc, at, countryOf),
  };
}

function subjectBefore(
  doc: Annotated,
  at: number,
  countryOf: (name: NameMention) => CountryCode | null,
): CountryCode | undefined {
  for (let i = doc.sentenceAt(at)?.first ?? at; i < at; i += 1) {
    const name = doc.nameAt(i);
    const country = name?.type === 'organization' ? countryOf(name) : null;
    if (country !== null) return country;
  }
  return undefined;
}
