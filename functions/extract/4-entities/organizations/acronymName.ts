import { fold } from '../../3-text/fold.ts';
import { type KnownOrganization, organizationNames } from '../gazetteer/organizations.ts';
import { placeNames } from '../gazetteer/places.ts';
import { type Annotated, type NameParser, type OrganizationMention, textOf } from '../mention.ts';
import { titleStartingAt } from '../people/titles.ts';
import { mark, word } from '../words.ts';
import { notOrganizations } from './heads.ts';
import { organization } from './organization.ts';
import { countryOfOrganization } from './organizationCountry.ts';
import { isOrganizationWord, startOfName } from './organizationSpan.ts';
import { typeOfName } from './organizationType.ts';
import { isAcronym, type ShortForm, shortFormAt } from './shortForm.ts';

const rule = 'acronymName';
const LONGEST_NAME = 14;

/**
 * A name with its short form proves itself: "Drug Enforcement Directorate (DIRANDRO)", "High-Level Group on Border Security, or GANSEF",
 * "National Anti-Drug Secretariat (Secretaria Nacional Antidrogas - SENAD)".
 */
export const acronymName: NameParser<OrganizationMention> = {
  name: rule,
  parse: (doc, at) => {
    if (!isOrganizationWord(doc, at)) return undefined;
    const short = nextShortForm(doc, at);
    if (short === undefined || firstOfName(doc, short) !== at) return undefined;
    const known = knownName(doc, at, short);
    const type = known?.type ?? typeOfAcronymName(doc, at, short);
    if (type === undefined || isPlace(doc, at, short.from)) return undefined;
    const found = organization(doc, at, short.last, {
      rule,
      organizationType: type,
      name: textOf(doc, at, short.from),
      acronym: short.text,
      country: known?.country ?? countryOfOrganization(doc, at, short.from),
    });
    return { ...found, listed: known?.name ?? null, party: known?.party ?? known?.partyOf ?? null };
  },
};

function nextShortForm(doc: Annotated, at: number): ShortForm | undefined {
  for (let i = at + 1; i <= at + LONGEST_NAME; i += 1) {
    const short = shortFormAt(doc, i);
    if (short !== undefined) return short;
    if (['.', ';', ':', '"', '“', '”', ')', '('].includes(mark(doc, i))) return undefined;
  }
  return undefined;
}

/** A short form that is no acronym ("Senafront") wants a head in the name; an acronym is enough for two words and more. A plan or a law has none. */
function typeOfAcronymName(
  doc: Annotated,
  first: number,
  { from, text }: ShortForm,
): OrganizationMention['organizationType'] | undefined {
  const isThing =
    notOrganizations().has(word(doc, first)) ||
    (notOrganizations().has(word(doc, from - 1)) && !hasComplement(doc, first, from));
  if (isThing) return undefined;
  return typeOfName(doc, first, from) ?? (isAcronym(text) && from - first > 1 ? 'other' : undefined);
}

/** "Foundation for the Application of Law": the head comes first. */
function hasComplement(doc: Annotated, first: number, last: number): boolean {
  for (let at = first + 1; at < last; at += 1)
    if (['of', 'for', 'on', 'against'].includes(word(doc, at))) return typeOfName(doc, first, at) !== undefined;
  return false;
}

/** The entry of the lists for the name or, failing that, for the acronym where both are of one country. */
function knownName(doc: Annotated, first: number, { from, text }: ShortForm): KnownOrganization | undefined {
  const byName = listedEndingAt(doc, first, from);
  if (byName !== undefined) return byName;
  const byAcronym = organizationNames().get(text)?.organization;
  return byAcronym?.country === countryOfOrganization(doc, first, from) ? byAcronym : undefined;
}

const listedEndingAt = (doc: Annotated, first: number, last: number): KnownOrganization | undefined =>
  organizationNames()
    .matchesAt(doc.tokens, first, last)
    .find((match) => match.last === last)?.value.organization;

const isPlace = (doc: Annotated, first: number, last: number): boolean =>
  placeNames()
    .matchesAt(doc.tokens, first, last)
    .some((match) => match.last === last && !match.value.ambiguous);

/** A listed name that ends here; else where the initials of the words spell the acronym; else all the capitalised words. */
function firstOfName(doc: Annotated, short: ShortForm): number {
  const start = startOfName(doc, short.from);
  for (let first = start; first < short.from; first += 1)
    if (
      isOrganizationWord(doc, first) &&
      !isLastOfName(doc, first, short.from) &&
      listedEndingAt(doc, first, short.from)
    )
      return first;
  const letters = fold(short.text).replace(/[^a-z]/g, '');
  for (let first = short.from - 1; first >= start; first -= 1)
    if (isOrganizationWord(doc, first) && initials(doc, first, short.from) === letters) return first;
  return afterOthers(doc, start, short.from);
}

/** "Opinion" in "Institute of Public Opinion (IUDOP)": a paper is called so as well. */
const isLastOfName = (doc: Annotated, first: number, last: number): boolean =>
  last - first === 1 && isOrganizationWord(doc, first - 1);

function initials(doc: Annotated, first: number, last: number): string {
  let letters = '';
  for (let i = first; i < last; i += 1) if (isOrganizationWord(doc, i)) letters += word(doc, i).charAt(0);
  return letters;
}

/** "Peru's X (Y)" begins at X, and so does "commander of the X (Y)"; what stands before a comma belongs to another name. */
function afterOthers(doc: Annotated, start: number, end: number): number {
  let first = start;
  for (let i = start; i < end; i += 1) {
    const isBreak = doc.tokens[i]?.kind === 'possessive' && word(doc, i - 1) !== 'general';
    if (isBreak || mark(doc, i) === ',') first = i + 1;
  }
  const title = titleStartingAt(doc, first);
  if (title === undefined || title.last >= end || !['of', 'for'].includes(word(doc, title.last))) return first;
  return word(doc, title.last + 1) === 'the' ? title.last + 2 : title.last + 1;
}
