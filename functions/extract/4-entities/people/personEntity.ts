import type { CountryCode, Role } from '../../../records/schema/index.ts';
import { fold, slug } from '../../3-text/fold.ts';
import { isCapitalized } from '../../3-text/token.ts';
import type { NameContext } from '../context/nameContext.ts';
import { countryOfLeader } from '../gazetteer/leaders.ts';
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
    entity: { id: slug(name), name, roles, country: said ?? countryOfLeader(name), mentions: ordered },
    ofPerson: told.find((each) => each.ofPerson)?.ofPerson,
    spokenOf: isOfficial(roles) ? spokenOf(doc, ordered, told, context) : null,
  };
}

function spokenOf(
  doc: Annotated,
  [first]: readonly PersonMention[],
  told: readonly Told[],
  { nearest, spoken, subject }: NameContext,
): CountryCode | null {
  if (first === undefined) return null;
  if (doc.homeCountry !== null && isReporting(doc, first)) return doc.homeCountry;
  return (told[0]?.isOfSubject ? (subject(first.first) ?? spoken(first.first)) : nearest(first.first)) ?? null;
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

const LONGEST_TITLE = 9;
const TITLE_WORDS = new Set(['of', 'the', 'for', 'and', '-', 'chief', 'minister', 'spokesman', 'director', 'general']);

/** An office or a rank is some country's; an analyst or a kingpin may be anyone's, and an envoy is where he does not belong. */
const isOfficial = (roles: readonly Role[]): boolean =>
  roles.some((role) => titleNames().get(role.title)?.kind !== 'calling') &&
  roles.every((role) => !ENVOY.test(role.title));

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
