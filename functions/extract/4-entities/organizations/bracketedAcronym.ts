import type { OrganizationType } from '../../../records/schema/index.ts';
import { fold } from '../../3-text/fold.ts';
import { type KnownOrganization, organizationNames } from '../gazetteer/organizations.ts';
import { placeNames } from '../gazetteer/places.ts';
import { type Annotated, type NameParser, type OrganizationMention, textOf } from '../mention.ts';
import { mark, word } from '../words.ts';
import { groupHeads, notOrganizations, organizationHeads } from './heads.ts';
import { countryOfOrganization } from './organizationCountry.ts';
import { isOrganizationWord, startOfName } from './organizationSpan.ts';

const rule = 'bracketedAcronym';
const LONGEST_NAME = 14;

/** "Drug Enforcement Directorate (DIRANDRO)", "Latin American Security and Defense Network (RESDAL)", and in either order. */
export const bracketedAcronym: NameParser<OrganizationMention> = {
  name: rule,
  parse: (doc, at) => {
    if (!isOrganizationWord(doc, at)) return undefined;
    const bracket = nextBracket(doc, at);
    if (bracket === undefined) return undefined;
    const acronym = doc.tokens[bracket + 1];
    if (acronym === undefined || !isAcronym(acronym.text) || mark(doc, bracket + 2) !== ')') return undefined;
    const first = firstOfName(doc, bracket, acronym.text);
    if (first !== at) return undefined;
    const known = knownName(doc, first, bracket, acronym.text);
    const type = known?.type ?? typeOfName(doc, first, bracket);
    if (type === undefined || isPlace(doc, first, bracket)) return undefined;
    const country = known?.country ?? countryOfOrganization(doc, first, bracket);
    return {
      type: 'organization',
      first,
      last: bracket + 3,
      rule,
      name: textOf(doc, first, bracket),
      listed: known?.name ?? null,
      acronym: acronym.text,
      organizationType: type,
      country,
      party: known?.party ?? known?.partyOf ?? null,
    };
  },
};

/** The entry of the lists for the name or, failing that, for the acronym where both are of one country. */
function knownName(doc: Annotated, first: number, bracket: number, acronym: string): KnownOrganization | undefined {
  const byName = organizationNames()
    .matchesAt(doc.tokens, first, bracket)
    .find((match) => match.last === bracket)?.value.organization;
  if (byName) return byName;
  const byAcronym = organizationNames().get(acronym)?.organization;
  const country = countryOfOrganization(doc, first, bracket);
  return byAcronym?.country === country ? byAcronym : undefined;
}

const isPlace = (doc: Annotated, first: number, bracket: number): boolean =>
  placeNames()
    .matchesAt(doc.tokens, first, bracket)
    .some((match) => match.last === bracket && !match.value.ambiguous);

const isAcronym = (text: string): boolean => /^[A-Z][A-Za-z0-9]{0,3}[A-Z0-9][A-Za-z0-9]{0,8}$/.test(text);

function nextBracket(doc: Annotated, at: number): number | undefined {
  for (let i = at + 1; i <= at + LONGEST_NAME; i += 1) {
    if (mark(doc, i) === '(') return i;
    if (['.', ';', ':', '"', '“', '”', ')'].includes(mark(doc, i))) return undefined;
  }
  return undefined;
}

/** Where the initials of the words back from the bracket spell the acronym, there the name begins; else with the capitals. */
function firstOfName(doc: Annotated, bracket: number, acronym: string): number {
  const start = startOfName(doc, bracket);
  const letters = fold(acronym).replace(/[^a-z]/g, '');
  for (let first = bracket - 1; first >= start; first -= 1) {
    if (isOrganizationWord(doc, first) && spells(doc, first, bracket, letters)) return first;
  }
  const country = skipCountry(doc, start, bracket);
  return country;
}

function spells(doc: Annotated, first: number, last: number, letters: string): boolean {
  let initials = '';
  for (let i = first; i < last; i += 1) if (isOrganizationWord(doc, i)) initials += word(doc, i).charAt(0);
  return initials === letters;
}

/** "Peru's X (Y)" and "the X (Y)" begin at X; what stands before a comma or "and" belongs to another name unless letters say so. */
function skipCountry(doc: Annotated, start: number, bracket: number): number {
  let first = start;
  for (let i = start; i < bracket; i += 1) {
    const isBreak = doc.tokens[i]?.kind === 'possessive' && word(doc, i - 1) !== 'general';
    if (isBreak || mark(doc, i) === ',') first = i + 1;
  }
  return first;
}

function typeOfName(doc: Annotated, first: number, last: number): OrganizationType | undefined {
  let type: OrganizationType | undefined;
  for (let i = first; i < last; i += 1) {
    if (notOrganizations().has(word(doc, i)) && i === first) return undefined;
    const group = groupHeads().get(word(doc, i));
    type ??= organizationHeads().matchesAt(doc.tokens, i, last)[0]?.value.type ?? group;
  }
  const isNotOne = notOrganizations().has(word(doc, last - 1));
  if (type === undefined && (isNotOne || last - first < 2)) return undefined;
  return type ?? 'other';
}
