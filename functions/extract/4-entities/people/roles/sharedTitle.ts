import type { CountryCode, Role } from '../../../../records/schema/index.ts';
import type { Annotated, PersonMention } from '../../mention.ts';
import { mark, word } from '../../words.ts';
import { type TitleSpan, titleEndingAt } from '../titles.ts';
import { titleWithComplement } from './complement.ts';
import { roleOf, titleText } from './role.ts';

const MOST_PEOPLE = 6;
const MOST_TOKENS_BEFORE = 14;
const MOST_SENTENCES_BACK = 3;
const COUNTRY_NOUNS = new Set(['countries', 'nations', 'states', 'neighbors', 'neighbours', 'governments']);

interface Group {
  readonly title: TitleSpan;
  /** The people under the title, in order. */
  readonly people: readonly PersonMention[];
  readonly countries: readonly CountryCode[];
}

/**
 * A plural title for several people: "Presidents A, B and C", "the ministers, A of Peru and B of Colombia", "the heads of the Peruvian and Brazilian
 * navies, Admiral A and Admiral B". Where as many countries are told as people, each gets its own, in order.
 */
export function sharedTitle(doc: Annotated, mention: PersonMention): Role | undefined {
  const group = groupOf(doc, mention);
  if (group === undefined || group.people.length < 2) return undefined;
  const at = group.people.findIndex((person) => person.first === mention.first);
  const country = group.countries.length === group.people.length ? (group.countries[at] ?? null) : null;
  return roleOf(titleText(doc, group.title.first, group.title), { country });
}

function groupOf(doc: Annotated, mention: PersonMention): Group | undefined {
  const people = [mention];
  for (
    let before = personBefore(doc, mention);
    before !== undefined && people.length < MOST_PEOPLE;
    before = personBefore(doc, before)
  )
    people.unshift(before);
  const first = startOfPerson(doc, people[0] ?? mention);
  const title = pluralTitleBefore(doc, first);
  if (title === undefined) return undefined;
  for (
    let after = personAfter(doc, mention);
    after !== undefined && people.length < MOST_PEOPLE;
    after = personAfter(doc, after)
  )
    people.push(after);
  const beside = countriesOf(doc, title, first);
  return { title, people, countries: beside.length > 0 ? beside : listedBefore(doc, title, people.length) };
}

/** The person before "and" or a comma, an "of Peru" between them left out. */
function personBefore(doc: Annotated, mention: PersonMention): PersonMention | undefined {
  let at = startOfPerson(doc, mention) - 1;
  while (word(doc, at) === 'and' || mark(doc, at) === ',') at -= 1;
  if (at === startOfPerson(doc, mention) - 1) return undefined;
  const country = doc.countryAt(at);
  if (country !== undefined && word(doc, country.first - 1) === 'of') at = country.first - 2;
  const name = doc.nameAt(at);
  return name?.type === 'person' ? name : undefined;
}

function personAfter(doc: Annotated, mention: PersonMention): PersonMention | undefined {
  let at = mention.last;
  if (word(doc, at) === 'of' && doc.countryAt(at + 1) !== undefined) at = doc.countryAt(at + 1)?.last ?? at;
  const joint = at;
  while (word(doc, at) === 'and' || mark(doc, at) === ',') at += 1;
  if (at === joint) return undefined;
  for (let i = at; i < at + 4; i += 1) {
    const name = doc.nameAt(i);
    if (name?.type === 'person') return name;
    if (name !== undefined || titleEndingAt(doc, i + 1) === undefined) return undefined;
  }
  return undefined;
}

/** Before the rank that a name of the group may have of its own. */
const startOfPerson = (doc: Annotated, { first }: PersonMention): number => {
  const own = titleEndingAt(doc, first);
  return own !== undefined && !own.isPlural ? own.first : first;
};

function pluralTitleBefore(doc: Annotated, first: number): TitleSpan | undefined {
  const beforeComma = mark(doc, first - 1) === ',' ? first - 1 : first;
  const title = titleEndingAt(doc, beforeComma) ?? titleWithComplement(doc, beforeComma);
  return title?.isPlural ? title : undefined;
}

/** "the presidents of the three countries, A, B and C": the countries are those listed last before, if as many. */
function listedBefore(doc: Annotated, title: TitleSpan, count: number): readonly CountryCode[] {
  if (!saysCountries(doc, title.last)) return [];
  const earliest =
    doc.sentences[Math.max(0, (doc.sentenceAt(title.first)?.index ?? 0) - MOST_SENTENCES_BACK)]?.first ?? 0;
  for (let at = title.first - 1; at >= earliest; at -= 1) {
    if (doc.countryAt(at) === undefined) continue;
    const list = listEndingAt(doc, at);
    if (list.length === count) return list;
  }
  return [];
}

function saysCountries(doc: Annotated, from: number): boolean {
  for (let at = from; at < from + 5; at += 1) if (COUNTRY_NOUNS.has(word(doc, at))) return true;
  return false;
}

/** The countries joined by commas and "and" that end at the token, in order. */
function listEndingAt(doc: Annotated, last: number): readonly CountryCode[] {
  const codes: CountryCode[] = [];
  for (let at = last; ; ) {
    const country = doc.countryAt(at);
    if (country === undefined || country.form === 'government') return codes;
    codes.unshift(country.code);
    at = country.first - 1;
    while (word(doc, at) === 'and' || mark(doc, at) === ',' || word(doc, at) === 'the') at -= 1;
    if (at === country.first - 1) return codes;
  }
}

/** The countries before and after the title, up to the names: "the presidents of Peru and Colombia, A and B". */
function countriesOf(doc: Annotated, title: TitleSpan, end: number): readonly CountryCode[] {
  const codes: CountryCode[] = [];
  const first = Math.max(doc.sentenceAt(title.first)?.first ?? title.first, title.first - MOST_TOKENS_BEFORE);
  for (let at = first; at < end; at += 1) {
    const country = doc.countryAt(at);
    const isOwn = at > title.first || isBeside(doc, country?.last ?? at, title.first);
    if (country?.first === at && isOwn && !codes.includes(country.code)) codes.push(country.code);
  }
  return codes;
}

/** Only "and", "the", a possessive or another country stand between a country and the title. */
function isBeside(doc: Annotated, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const isPlain =
      ['and', 'the', 'then'].includes(word(doc, at)) ||
      mark(doc, at) === ',' ||
      mark(doc, at) === '-' ||
      doc.tokens[at]?.kind === 'possessive' ||
      doc.countryAt(at) !== undefined;
    if (!isPlain) return false;
  }
  return true;
}
