import type { CountryCode, Role } from '../../../records/schema/index.ts';
import { fold, slug } from '../../3-text/fold.ts';
import type { NameContext } from '../context/nameContext.ts';
import { countryOfLeader } from '../gazetteer/leaders.ts';
import { titleNames } from '../gazetteer/roles.ts';
import type { Annotated, PersonMention } from '../mention.ts';
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
    spokenOf: isOfficial(roles) ? spokenOf(ordered, told, context) : null,
  };
}

function spokenOf(
  [first]: readonly PersonMention[],
  told: readonly Told[],
  { nearest, spoken, subject }: NameContext,
): CountryCode | null {
  if (first === undefined) return null;
  return (told[0]?.isOfSubject ? (subject(first.first) ?? spoken(first.first)) : nearest(first.first)) ?? null;
}

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
