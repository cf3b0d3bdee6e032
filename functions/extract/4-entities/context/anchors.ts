import type { CountryCode } from '../../../records/schema/index.ts';
import { quotedTokens } from '../../3-text/quotedTokens.ts';
import type { Annotated, CountryMention, NameMention } from '../mention.ts';
import { perText } from '../perText.ts';
import { mark, word } from '../words.ts';

/** A country that the text speaks of at a token, by name or through a place or an organization of it. */
export interface Anchor {
  readonly at: number;
  readonly code: CountryCode;
}

const isQuotedIn = perText((doc: Annotated) => quotedTokens(doc));

/**
 * Anchors in text order, from the names of countries and from names that are known to be of one. What somebody else says in quotation marks does
 * not count, nor do countries in a list ("Peru and Bolivia"), since none of them is the one meant.
 */
export function anchorsIn(
  doc: Annotated,
  countries: readonly CountryMention[],
  known: ReadonlyMap<NameMention, CountryCode | null>,
): readonly Anchor[] {
  const isQuoted = isQuotedIn(doc);
  const ofCountries = countries
    .filter(({ first, last }) => !isListed(doc, first, last) && !isMake(doc, last))
    .map(({ first, code }): Anchor => ({ at: first, code }));
  const ofNames = [...known].flatMap(([{ first }, code]): Anchor[] => (code === null ? [] : [{ at: first, code }]));
  return [...ofCountries, ...ofNames].filter(({ at }) => !isQuoted(at)).sort((a, b) => a.at - b.at);
}

/** "Spanish-built radars", "U.S.-led talks": told of a thing, not of where we are. */
const isMake = (doc: Annotated, last: number): boolean => mark(doc, last) === '-';

/** "Peruvian and Bolivian", "Peru, Chile and the United States": one of several. */
export function isListed(doc: Annotated, first: number, last: number): boolean {
  const after = word(doc, last + 1) === 'the' ? last + 2 : last + 1;
  const joint = word(doc, first - 1) === 'the' ? first - 2 : first - 1;
  const before = mark(doc, joint - 1) === ',' ? joint - 2 : joint - 1;
  return (isJoint(doc, last) && isCountry(doc, after)) || (isJoint(doc, joint) && isCountry(doc, before));
}

const isCountry = (doc: Annotated, at: number): boolean => doc.countryAt(at) !== undefined;
const isJoint = (doc: Annotated, at: number): boolean => ['and', 'or'].includes(word(doc, at)) || mark(doc, at) === ',';
