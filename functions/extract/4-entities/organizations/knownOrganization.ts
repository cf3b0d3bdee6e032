import type { OrganizationName } from '../gazetteer/organizations.ts';
import { organizationNames } from '../gazetteer/organizations.ts';
import type { PhraseMatch } from '../gazetteer/phraseTrie.ts';
import { type Annotated, isFree, type NameParser, type OrganizationMention, textOf } from '../mention.ts';
import { isInsidePersonName } from '../people/nameRun.ts';
import { isSpeechVerb } from '../people/speech.ts';
import { mark, word } from '../words.ts';

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
    if (doc.sentenceAt(at)?.paragraph.kind === 'heading' && doc.sentenceAt(at)?.paragraph.section === 'analysis')
      return undefined;
    const matches = organizationNames()
      .matchesAt(doc.tokens, at)
      .filter((match) => isFree(doc, at, match.last) && isSupported(doc, match));
    const longest = matches.filter((match) => match.last === matches[0]?.last);
    const best = longest.find((match) => isOfCountryNamed(doc, match)) ?? longest[0];
    return best === undefined ? undefined : mentionOf(doc, best);
  },
};

const isOfCountryNamed = (doc: Annotated, { value, first }: PhraseMatch<OrganizationName>): boolean => {
  const sentence = doc.sentenceAt(first);
  if (sentence === undefined || value.organization.country === null) return false;
  for (let i = sentence.first; i < sentence.last; i += 1)
    if (doc.countryAt(i)?.code === value.organization.country) return true;
  return false;
};

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
  if (!match.value.ambiguous) return true;
  const { organization } = match.value;
  if (organization.type === 'media') return isCitedMedium(doc, match.first, match.last);
  return isIntroduced(doc, match);
}

/** "told Reforma", "reported by Hoy", "the newspaper Extra", "El Nacional said". */
function isCitedMedium(doc: Annotated, first: number, last: number): boolean {
  if (MEDIA_NOUNS.has(word(doc, last)) || MEDIA_NOUNS.has(word(doc, first - 1))) return true;
  return CITING.has(word(doc, first - 1)) || isSpeechVerb(word(doc, last)) || isSpeechVerb(word(doc, first - 1));
}

/** The acronym stands in brackets after a name, or another, longer name of the organization stands in the text. */
function isIntroduced(doc: Annotated, { first, last, value }: PhraseMatch<OrganizationName>): boolean {
  if (mark(doc, first - 1) === '(' && mark(doc, last) === ')') return true;
  return doc.text.includes(value.organization.name) && value.organization.name.length > last - first + 3;
}
