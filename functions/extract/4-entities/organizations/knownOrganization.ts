import type { Token } from '../../3-text/token.ts';
import { isCountryNamed, weightOfCountry } from '../context/countryCounts.ts';
import type { OrganizationName } from '../gazetteer/organizations.ts';
import { organizationNames } from '../gazetteer/organizations.ts';
import type { PhraseMatch } from '../gazetteer/phraseTrie.ts';
import { placeNames } from '../gazetteer/places.ts';
import { portfolios } from '../gazetteer/roles.ts';
import { type Annotated, isFree, type NameParser, type OrganizationMention, textOf } from '../mention.ts';
import { isInsidePersonName } from '../people/nameRun.ts';
import { isSpeechVerb } from '../people/speech.ts';
import { titleStartingAt } from '../people/titles.ts';
import { isNameWord, mark, word } from '../words.ts';
import { organizationHeads } from './heads.ts';

const rule = 'knownOrganization';
const MEDIA_NOUNS = new Set(
  'newspaper newspapers daily weekly magazine website outlet network agency broadcaster paper station channel portal site tabloid'.split(
    ' ',
  ),
);
const CITING = new Set('to by told reported in from with via per newspaper daily'.split(' '));

/** A name of the lists: "Interpol", "FELCN", "La Razón", "the Zetas"; an ambiguous one only where the text supports it. */
export const knownOrganization: NameParser<OrganizationMention> = {
  name: rule,
  parse: (doc, at) => {
    const paragraph = doc.sentenceAt(at)?.paragraph;
    if (paragraph?.kind === 'heading' && paragraph.section === 'analysis') return undefined;
    const matches = organizationNames()
      .matchesAt(doc.tokens, at)
      .filter((match) => isFree(doc, at, match.last) && isSupported(doc, match));
    const longest = matches.filter((match) => match.last === matches[0]?.last);
    const best = longest.reduce<PhraseMatch<OrganizationName> | undefined>(
      (known, match) => (known === undefined || weight(doc, match) > weight(doc, known) ? match : known),
      undefined,
    );
    return best === undefined || isLongerPlace(doc, best) ? undefined : mentionOf(doc, best);
  },
};

/** Of several with one name, the one of the country that the text speaks of here. */
const weight = (doc: Annotated, { first, value }: PhraseMatch<OrganizationName>): number =>
  value.organization.country === null ? 0 : weightOfCountry(doc, value.organization.country, first);

/** "Cordillera" the gang in "Cordillera del Cóndor". */
const isLongerPlace = (doc: Annotated, { first, last }: PhraseMatch<OrganizationName>): boolean =>
  placeNames()
    .matchesAt(doc.tokens, first)
    .some((match) => match.last > last && !match.value.ambiguous);

function mentionOf(doc: Annotated, { first, last, value }: PhraseMatch<OrganizationName>): OrganizationMention {
  const { name, acronym, type, country, party, partyOf } = value.organization;
  const said = textOf(doc, first, last);
  return {
    type: 'organization',
    first,
    last,
    rule,
    name: said.includes(name) ? name : said,
    listed: name,
    acronym,
    organizationType: type,
    country,
    party: party ?? partyOf,
  };
}

function isSupported(doc: Annotated, match: PhraseMatch<OrganizationName>): boolean {
  if (match.last - match.first === 1 && isInsidePersonName(doc, match.first)) return false;
  if (match.value.ambiguous && isNameWord(doc, match.first - 1) && doc.tokens[match.first]?.spaced === true)
    return false;
  if (
    mark(doc, match.first - 1) === '-' ||
    isOfOtherCountry(doc, match) ||
    isGeneric(doc, match) ||
    isPortfolio(doc, match)
  )
    return false;
  if (!match.value.ambiguous) return true;
  const { organization } = match.value;
  if (organization.type === 'media') return isCitedMedium(doc, match.first, match.last);
  return isIntroduced(doc, match) || isOfCountryBefore(doc, match);
}

/** "Colombia's DAS", "the Brazilian Federal Police": the country right before it. */
const countryBefore = (doc: Annotated, first: number) =>
  doc.countryAt(doc.tokens[first - 1]?.kind === 'possessive' ? first - 2 : first - 1);

const isOfCountryBefore = (doc: Annotated, { first, value }: PhraseMatch<OrganizationName>): boolean =>
  value.organization.country !== null && countryBefore(doc, first)?.code === value.organization.country;

/** "Brazilian Naval War College": the list's is another country's. */
function isOfOtherCountry(doc: Annotated, { first, value }: PhraseMatch<OrganizationName>): boolean {
  const before = countryBefore(doc, first);
  return (
    before !== undefined &&
    before.form !== 'government' &&
    value.organization.country !== null &&
    before.code !== value.organization.country &&
    NEEDS_COUNTRY.has(value.organization.type)
  );
}

/** "Homeland Security" in "Homeland Security Adviser": the field of an office. */
function isPortfolio(doc: Annotated, { first, last }: PhraseMatch<OrganizationName>): boolean {
  const isField = portfolios()
    .matchesAt(doc.tokens, first)
    .some((field) => field.last === last);
  return isField && (titleStartingAt(doc, first)?.last ?? 0) > last;
}

/** "Joint Chiefs of Staff" where the text never speaks of the list's country: the words are any country's. */
function isGeneric(doc: Annotated, { first, last, value: { organization } }: PhraseMatch<OrganizationName>): boolean {
  if (organization.country === null || isCountryNamed(doc, organization.country)) return false;
  return (
    last - first > 1 &&
    organizationHeads()
      .matchesAt(doc.tokens, first)
      .some((head) => head.last === last)
  );
}

const NEEDS_COUNTRY: ReadonlySet<string> = new Set(['government', 'security-force', 'civil-society', 'other']);

/** "told Reforma", "reported by Hoy", "the newspaper Extra", "El Nacional said". */
function isCitedMedium(doc: Annotated, first: number, last: number): boolean {
  const isPlace = placeNames()
    .matchesAt(doc.tokens, first)
    .some((match) => match.last === last);
  if (isPlace && ['in', 'from', 'to', 'with', 'via'].includes(word(doc, first - 1))) return false;
  if (MEDIA_NOUNS.has(word(doc, last)) || MEDIA_NOUNS.has(word(doc, first - 1))) return true;
  return CITING.has(word(doc, first - 1)) || isSpeechVerb(word(doc, last)) || isSpeechVerb(word(doc, first - 1));
}

/** The acronym stands in brackets after a name, or another, longer name of the organization stands in the text. */
function isIntroduced(doc: Annotated, { first, last, value }: PhraseMatch<OrganizationName>): boolean {
  if (mark(doc, first - 1) === '(' && mark(doc, last) === ')') return true;
  return value.organization.name.length > last - first + 3 && isInText(doc, value.organization.name);
}

const searched = new WeakMap<readonly Token[], Map<string, boolean>>();

/** Each name is searched for once in a text. */
function isInText(doc: Annotated, name: string): boolean {
  const known = searched.get(doc.tokens) ?? new Map<string, boolean>();
  searched.set(doc.tokens, known);
  const found = known.get(name) ?? doc.text.includes(name);
  known.set(name, found);
  return found;
}
