import type { CountryCode, Role } from '../../../records/schema/index.ts';
import { fold } from '../../3-text/fold.ts';
import type { Annotated, PersonMention } from '../mention.ts';
import { counterpart } from './roles/counterpart.ts';
import { officeByVerb } from './roles/officeVerb.ts';
import type { CountryOfName } from './roles/role.ts';
import { countryAfter, rolesAfter } from './roles/rolesAfter.ts';
import { rolesBefore } from './roles/rolesBefore.ts';
import { sharedTitle } from './roles/sharedTitle.ts';

/** What one mention tells of its person. */
export interface Told {
  readonly roles: readonly Role[];
  readonly country: CountryCode | null;
  /** "Petro's peace commissioner": the person whose it is. */
  readonly ofPerson: PersonMention | undefined;
  /** "its director": the office is of what the text speaks of here. */
  readonly isOfSubject: boolean;
}

export function toldOfPerson(doc: Annotated, mention: PersonMention, countryOf: CountryOfName): Told {
  const before = rolesBefore(doc, mention, countryOf);
  const shared = sharedTitle(doc, mention);
  const after = before.isApart ? { roles: [], country: null } : rolesAfter(doc, mention, countryOf);
  const byVerb = officeByVerb(doc, mention, countryOf);
  const other = counterpart(doc, before.first);
  const own = [...before.roles, ...(shared ? [shared] : []), ...after.roles, ...(byVerb.role ? [byVerb.role] : [])];
  const roles = other?.role === undefined ? own : [...own, other.role];
  return {
    roles: withoutPlurals(roles, shared),
    country: other?.country ?? countryAfter(doc, mention) ?? after.country ?? byVerb.country,
    ofPerson: before.ofPerson,
    isOfSubject: before.isOfSubject,
  };
}

/** The title that several people share is each one's through `sharedTitle`; the first of them has it twice. */
const withoutPlurals = (roles: readonly Role[], shared: Role | undefined): readonly Role[] =>
  shared === undefined ? roles : roles.filter((role) => role === shared || fold(role.title) !== fold(shared.title));
