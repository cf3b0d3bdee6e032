import type { CountryCode, OrganizationType, PlaceType, Role } from '../../records/schema/index.ts';
import type { Document } from '../3-text/document.ts';
import type { Finding, Parser, Refiner } from '../rule.ts';
import type { DateFinding } from './dates/index.ts';

/** How a country is named: "Peru", "Peruvian" or "Peruvians", "Lima" for its government. */
export interface CountryMention extends Finding {
  readonly type: 'country';
  readonly code: CountryCode;
  readonly form: 'name' | 'adjective' | 'government';
}

export interface OrganizationMention extends Finding {
  readonly type: 'organization';
  /** As the text has it here. */
  readonly name: string;
  /** The list's name for it, or null where a rule found it. */
  readonly listed: string | null;
  readonly acronym: string | null;
  readonly organizationType: OrganizationType;
  readonly country: CountryCode | null;
  /** The code under which an international body is a party ("EU"), or null. */
  readonly party: string | null;
}

export interface PlaceMention extends Finding {
  readonly type: 'place';
  readonly name: string;
  readonly placeType: PlaceType;
  readonly country: CountryCode | null;
  /** It lies in one country, but which is for the context to tell; a river of the border lies in none. */
  readonly isCountryOpen: boolean;
  readonly also: readonly string[];
}

export interface PersonMention extends Finding {
  readonly type: 'person';
  /** The name's own words; titles left out. */
  readonly name: string;
  readonly roles: readonly Role[];
  /** What supports it: a title, a known given name, an apposition, a verb of speech. */
  readonly support: 'title' | 'given-name' | 'context';
}

export type NameMention = OrganizationMention | PlaceMention | PersonMention;

/** A name that is nobody's and no place's: a ship, an operation, a treaty, a type of aircraft. */
export interface ThingMention extends Finding {
  readonly type: 'thing';
  readonly name: string;
}

/** The text with what earlier layers found in it. A token belongs to one name at the most; countries may stand inside names. */
export interface Annotated extends Document {
  readonly dateAt: (token: number) => DateFinding | undefined;
  readonly countryAt: (token: number) => CountryMention | undefined;
  readonly nameAt: (token: number) => NameMention | undefined;
  readonly thingAt: (token: number) => ThingMention | undefined;
}

export type NameParser<M extends NameMention = NameMention> = Parser<M, Annotated>;
export type NameRefiner<M extends NameMention = NameMention> = Refiner<M, Annotated>;
export type ThingParser = Parser<ThingMention, Annotated>;

/** No name, no thing and no date on any token of the range. */
export function isFree(doc: Annotated, first: number, last: number): boolean {
  for (let i = first; i < last; i += 1) if (doc.nameAt(i) || doc.thingAt(i) || doc.dateAt(i)) return false;
  return true;
}

export const textOf = (doc: Document, first: number, last: number): string =>
  singleSpaced(doc.text.slice(doc.tokens[first]?.start ?? 0, doc.tokens[last - 1]?.end ?? 0));

const singleSpaced = (text: string): string => (OTHER_SPACING.test(text) ? text.replace(/\s+/g, ' ') : text);
const OTHER_SPACING = /[^\S ]| {2}/;
