import type { CountryCode, PlaceType } from '../../../records/schema/index.ts';
import type { PlaceName } from '../gazetteer/places.ts';
import { placeNames } from '../gazetteer/places.ts';
import { type Annotated, type CountryMention, type PlaceMention, textOf } from '../mention.ts';

export interface PlaceParts {
  readonly rule: string;
  readonly name?: string;
  readonly placeType: PlaceType;
  readonly country?: CountryCode | null;
  readonly isCountryOpen?: boolean;
  readonly also?: readonly string[];
}

export const place = (
  doc: Annotated,
  first: number,
  last: number,
  { rule, name = textOf(doc, first, last), placeType, country = null, isCountryOpen = false, also = [] }: PlaceParts,
): PlaceMention => ({
  type: 'place',
  first,
  last,
  rule,
  name,
  placeType,
  country,
  isCountryOpen: isCountryOpen && country === null,
  also,
});

/** What the gazetteer has under exactly these tokens. */
export const listedPlaces = (doc: Annotated, first: number, last: number): readonly PlaceName[] =>
  placeNames()
    .matchesAt(doc.tokens, first, last)
    .filter((match) => match.last === last)
    .map((match) => match.value);

const FARTHEST_COUNTRY = 10;

/** The country that stands right beside a name or in apposition to it: "Bolivia's Chapare", "Salta, Argentina", "Islandia, a town in Peru's Loreto region". */
export function countryBeside(doc: Annotated, first: number, last: number): CountryCode | null {
  const before = doc.countryAt(doc.tokens[first - 1]?.kind === 'possessive' ? first - 2 : first - 1);
  const named = before ?? countryAfter(doc, last);
  return named === undefined || named.form === 'government' ? null : named.code;
}

function countryAfter(doc: Annotated, last: number): CountryMention | undefined {
  const joint =
    doc.tokens[last]?.text === ',' || ['in', 'of'].includes(doc.tokens[last]?.norm ?? '') ? last + 1 : undefined;
  if (joint === undefined) return undefined;
  const next = doc.countryAt(joint);
  if (next?.form === 'name' && doc.tokens[next.last]?.kind !== 'possessive') return next;
  return doc.tokens[last]?.text === ',' && OPENS_APPOSITION.has(doc.tokens[joint]?.norm ?? '')
    ? countryInApposition(doc, joint)
    : undefined;
}

const OPENS_APPOSITION = new Set(['in', 'a', 'an']);

function countryInApposition(doc: Annotated, from: number): CountryMention | undefined {
  for (let at = from; at < from + FARTHEST_COUNTRY; at += 1) {
    if (doc.tokens[at]?.kind === 'mark' && doc.tokens[at]?.text !== '-') return undefined;
    const country = doc.countryAt(at);
    if (country !== undefined) return country;
  }
  return undefined;
}
