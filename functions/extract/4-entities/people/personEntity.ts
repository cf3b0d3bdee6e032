import type { CountryCode, Role } from '../../../records/schema/index.ts';
import { fold, slug } from '../../3-text/fold.ts';
import type { NearestCountry } from '../context/nearestCountry.ts';
import { countryOfLeader } from '../gazetteer/leaders.ts';
import { titleNames } from '../gazetteer/roles.ts';
import type { Annotated, PersonMention } from '../mention.ts';
import { saysCounterpart } from './roles/counterpart.ts';
import { officeByVerb } from './roles/officeVerb.ts';
import type { CountryOfName } from './roles/role.ts';
import { countryAfter, rolesAfter } from './roles/rolesAfter.ts';
import { rolesBefore } from './roles/rolesBefore.ts';
import { sharedTitle } from './roles/sharedTitle.ts';

/** One person of the article with everything that names him. */
export interface PersonEntity {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly country: CountryCode | null;
  readonly mentions: readonly PersonMention[];
}

/** What one mention tells of its person. */
interface Told {
  readonly roles: readonly Role[];
  readonly country: CountryCode | null;
  readonly ofPerson: PersonMention | undefined;
}

export interface PersonContext {
  readonly countryOf: CountryOfName;
  readonly nearest: NearestCountry;
}

/** Roles and country from every mention: what the text says outright, then what a list knows, then the country spoken of where an official is named. */
export function personEntity(
  doc: Annotated,
  name: string,
  mentions: readonly PersonMention[],
  context: PersonContext,
): PersonEntity & { readonly ofPerson: PersonMention | undefined } {
  const ordered = [...mentions].sort((a, b) => a.first - b.first);
  const told = ordered.map((mention) => toldAt(doc, mention, context.countryOf));
  const roles = distinct(told.flatMap((each) => each.roles));
  const said =
    roles.find((role) => role.country !== null)?.country ?? told.find((each) => each.country !== null)?.country ?? null;
  const country = said ?? countryOfLeader(name) ?? (isOfficial(roles) ? nearestOf(ordered, context.nearest) : null);
  return {
    id: slug(name),
    name,
    roles,
    country,
    mentions: ordered,
    ofPerson: told.find((each) => each.ofPerson)?.ofPerson,
  };
}

function toldAt(doc: Annotated, mention: PersonMention, countryOf: CountryOfName): Told {
  const before = rolesBefore(doc, mention, countryOf);
  const shared = sharedTitle(doc, mention);
  const after = before.isApart ? { roles: [], country: null } : rolesAfter(doc, mention, countryOf);
  const byVerb = officeByVerb(doc, mention, countryOf);
  const roles = [...before.roles, ...(shared ? [shared] : []), ...after.roles, ...(byVerb.role ? [byVerb.role] : [])];
  const country = saysCounterpart(doc, before.first) ?? countryAfter(doc, mention) ?? after.country ?? byVerb.country;
  return { roles: withoutPlurals(roles, shared), country, ofPerson: before.ofPerson };
}

/** The title that several people share is each one's through `sharedTitle`; the first of them has it twice. */
const withoutPlurals = (roles: readonly Role[], shared: Role | undefined): readonly Role[] =>
  shared === undefined ? roles : roles.filter((role) => role === shared || fold(role.title) !== fold(shared.title));

/** An office or a rank is some country's, the one spoken of; an analyst or a kingpin may be anyone's, and an envoy is where he does not belong. */
const isOfficial = (roles: readonly Role[]): boolean =>
  roles.some((role) => titleNames().get(role.title)?.kind !== 'calling') &&
  roles.every((role) => !ENVOY.test(role.title));

const ENVOY = /ambassador|consul|attach|envoy|representative|negotiator|observer/i;

const nearestOf = (mentions: readonly PersonMention[], nearest: NearestCountry): CountryCode | null => {
  const first = mentions[0];
  return first === undefined ? null : (nearest(first.first) ?? null);
};

function distinct(roles: readonly Role[]): readonly Role[] {
  const kept = new Map<string, Role>();
  for (const role of roles) {
    const key = fold(role.title);
    const known = kept.get(key);
    kept.set(
      key,
      known === undefined
        ? role
        : { ...known, country: known.country ?? role.country, organization: known.organization ?? role.organization },
    );
  }
  return [...kept.values()];
}
