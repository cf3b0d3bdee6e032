import type { CountryCode, Role } from '../../../records/schema/index.ts';
import { fold, slug } from '../../3-text/fold.ts';
import { isCapitalized } from '../../3-text/token.ts';
import type { NameContext } from '../context/nameContext.ts';
import { countryOfLeader, countryOfSurname } from '../gazetteer/leaders.ts';
import { titleNames } from '../gazetteer/roles.ts';
import type { Annotated, PersonMention } from '../mention.ts';
import { mark, word } from '../words.ts';
import { isSpeechVerb } from './speech.ts';
import { type Told, toldOfPerson } from './toldOfPerson.ts';

/** One person of the article with everything that names him. */
export interface PersonEntity {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly country: CountryCode | null;
  readonly mentions: readonly PersonMention[];
}

export interface PersonDraft {
  readonly entity: PersonEntity;
  readonly ofPerson: PersonMention | undefined;
  /** The country spoken of where an official is named; it counts where nothing surer tells one. */
  readonly spokenOf: CountryCode | null;
}

/** Roles and country from every mention: what the text says outright, else what a list knows of heads of state. */
export function personDraft(
  doc: Annotated,
  name: string,
  mentions: readonly PersonMention[],
  context: NameContext,
): PersonDraft {
  const ordered = [...mentions].sort((a, b) => a.first - b.first);
  const told = ordered.map((mention) => toldOfPerson(doc, mention, context.countryOf));
  const roles = distinct(told.flatMap((each) => each.roles));
  const ofRole = roles.find((role) => role.country !== null)?.country;
  const said = ofRole ?? told.find((each) => each.country !== null)?.country ?? null;
  return {
    entity: {
      id: slug(name),
      name,
      roles,
      country: countryOfLeader(name) ?? said ?? (roles.some(isHeadOfState) ? countryOfSurname(name) : null),
      mentions: ordered,
    },
    ofPerson: told.find((each) => each.ofPerson)?.ofPerson,
    spokenOf: isOfficial(roles)
      ? spokenOf(doc, ordered, told, context)
      : roles.some(({ title }) => AMBASSADOR.test(title))
        ? sentFrom(doc, ordered)
        : null,
  };
}

function spokenOf(
  doc: Annotated,
  [first]: readonly PersonMention[],
  told: readonly Told[],
  { nearest, spoken, subject, countryOf }: NameContext,
): CountryCode | null {
  if (first === undefined) return null;
  const opener = openingCountry(doc, first);
  if (opener !== undefined) return opener;
  const others = counterpartsAfter(doc, first);
  if (doc.outletCountry !== null && isMinister(doc, first) && !others.has(doc.outletCountry)) return doc.outletCountry;
  if (doc.homeCountry !== null && (isReporting(doc, first) || isAfterAnother(doc, first))) return doc.homeCountry;
  const near = told[0]?.isOfSubject ? (subject(first.first) ?? spoken(first.first)) : nearest(first.first);
  if (near !== undefined && others.has(near))
    return doc.homeCountry !== null && !others.has(doc.homeCountry) ? doc.homeCountry : null;
  return near ?? (doc.homeCountry === null ? metIn(doc, first, countryOf) : null);
}

const MINISTER_REACH = 6;

/** "Security Minister Patricia Bullrich": of another country the paper would say which. */
function isMinister(doc: Annotated, { first }: PersonMention): boolean {
  for (let at = first - 1; at >= first - MINISTER_REACH; at -= 1) {
    if (doc.countryAt(at) !== undefined || doc.tokens[at]?.kind === 'mark') return false;
    if (['minister', 'commissioner'].includes(word(doc, at))) return true;
  }
  return false;
}

const COUNTERPART_REACH = 14;

/** "and her Paraguayan opposite number", "with her counterparts from Brazil and Paraguay": whose she is not. */
function counterpartsAfter(doc: Annotated, { last }: PersonMention): ReadonlySet<CountryCode> {
  const codes = new Set<CountryCode>();
  const end = doc.sentenceAt(last - 1)?.last ?? last;
  for (let at = last; at < Math.min(end, last + COUNTERPART_REACH); at += 1) {
    const isOpposite = word(doc, at) === 'opposite' && word(doc, at + 1) === 'number';
    if (!isOpposite && !/^(?:counterparts?|homologues?|colleagues?)$/.test(word(doc, at))) continue;
    const beside = [
      doc.countryAt(at - 1)?.code,
      ...[2, 3, 4, 5, 6, 7, 8, 9].map((step) => doc.countryAt(at + step)?.code),
    ];
    for (const code of beside) if (code !== undefined) codes.add(code);
  }
  return codes;
}

const AMBASSADOR = /^ambassador/i;

/** "Ambassador Andrew said the United States would pay": of the only other country that the sentence speaks of. */
function sentFrom(doc: Annotated, [first]: readonly PersonMention[]): CountryCode | null {
  const sentence = first && doc.sentenceAt(first.first);
  if (sentence === undefined || doc.homeCountry === null) return null;
  const codes = new Set<CountryCode>();
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const code = doc.countryAt(at)?.code;
    if (code !== undefined && code !== doc.homeCountry) codes.add(code);
  }
  const [only] = codes;
  return codes.size === 1 ? (only ?? null) : null;
}

/** "In Colombia, where …, Defence Minister Velásquez said". */
function openingCountry(doc: Annotated, { first }: PersonMention): CountryCode | undefined {
  const start = doc.sentenceAt(first)?.first ?? first;
  const country = word(doc, start) === 'in' ? doc.countryAt(start + 1) : undefined;
  return country?.form === 'name' && mark(doc, country.last) === ',' ? country.code : undefined;
}

/** "Britain will build a prison, Minister Bunting said": what he tells of need not be of his country. */
function isReporting(doc: Annotated, { first, last }: PersonMention): boolean {
  if (!isSpeechVerb(word(doc, last))) return false;
  for (let at = first - 1; at > first - LONGEST_TITLE; at -= 1) {
    if (mark(doc, at) === ',') return doc.sentenceAt(first)?.first !== at;
    if (!isCapitalized(doc.tokens[at]) && !TITLE_WORDS.has(word(doc, at))) return false;
  }
  return false;
}

/** "Defense Minister Espina met today in Santiago with his Colombian counterpart": where he receives is his country. */
function metIn(doc: Annotated, { last }: PersonMention, countryOf: NameContext['countryOf']): CountryCode | null {
  for (let at = last; at < (doc.sentenceAt(last)?.last ?? last); at += 1) {
    const name = doc.nameAt(at);
    if (name?.type === 'place' && name.first === at && word(doc, at - 1) === 'in') return countryOf(name);
  }
  return null;
}

/** "donated by the United States, … attended by the minister": who gives or takes there is somebody else's. */
function isAfterAnother(doc: Annotated, { first }: PersonMention): boolean {
  const sentence = doc.sentenceAt(first);
  for (let at = first - 1; at >= (sentence?.first ?? first); at -= 1) {
    const country = doc.countryAt(at);
    if (country?.first !== at) continue;
    return first - country.last > BESIDE && [1, 2, 3, 4].some((step) => COMPLEMENTS.has(word(doc, at - step)));
  }
  return false;
}

const BESIDE = 3;
const COMPLEMENTS = new Set(['by', 'from', 'with', 'to']);
const LONGEST_TITLE = 9;
const TITLE_WORDS = new Set(['of', 'the', 'for', 'and', '-', 'chief', 'minister', 'spokesman', 'director', 'general']);

/** An office or a rank is some country's; an analyst or a kingpin may be anyone's, and an envoy is where he does not belong. */
const isOfficial = (roles: readonly Role[]): boolean =>
  roles.some((role) => titleNames().get(role.title)?.kind !== 'calling') &&
  roles.every((role) => !ENVOY.test(role.title));

const isHeadOfState = ({ title }: Role): boolean => /^(?:then-)?(?:president|prime minister)$/i.test(title);

const ENVOY = /ambassador|consul|attach|envoy|representative|negotiator|observer/i;

function distinct(roles: readonly Role[]): readonly Role[] {
  const kept = new Map<string, Role>();
  for (const role of roles) {
    const known = kept.get(fold(role.title));
    const joined = known && {
      ...known,
      country: known.country ?? role.country,
      organization: known.organization ?? role.organization,
    };
    kept.set(fold(role.title), joined ?? role);
  }
  return [...kept.values()];
}
