import type { Country, Organization, Person, Place } from '../../../functions/records/schema/index.ts';
import type { CountryAnswer, OrganizationAnswer, PersonAnswer, PlaceAnswer } from '../answer/index.ts';
import { alternatives, isOneOf } from '../compare/alternatives.ts';
import { isRoughly, personLikeness, shareName } from '../compare/names.ts';
import { pairUp } from '../pairing.ts';
import { Counter, type Tally } from '../tally.ts';

const nameOf = ({ name }: { readonly name: string }): string => name;
const codeOf = ({ code }: { readonly code: string }): string => code;

export function scoreCountries(wanted: readonly CountryAnswer[], found: readonly Country[]): Tally {
  const counter = new Counter();
  pairUp(counter, wanted, found, {
    likeness: (w, f) => (w.code === f.code ? 1 : 0),
    describeWanted: codeOf,
    describeFound: codeOf,
  });
  return counter.tally();
}

export function scorePeople(wanted: readonly PersonAnswer[], found: readonly Person[]): Tally {
  const counter = new Counter();
  const rule = {
    likeness: (w: PersonAnswer, f: Person) => personLikeness(w.name, f.name),
    describeWanted: nameOf,
    describeFound: nameOf,
  };
  for (const { wanted: w, found: f } of pairUp(counter, wanted, found, rule)) {
    if (w.role) {
      const right = alternatives(w.role, w.roleAlso);
      const ok = f.roles.some((role) => right.some((title) => isRoughly(title, role.title)));
      if (!counter.check('role', ok))
        counter.miss(`role    ${f.name}: ${f.roles.map((role) => role.title).join(', ')} for ${w.role}`);
    }
    if (w.country) counter.check('country', isOneOf(f.country, w.country, w.countryAlso));
  }
  return counter.tally();
}

export function scoreOrganizations(wanted: readonly OrganizationAnswer[], found: readonly Organization[]): Tally {
  const counter = new Counter();
  const rule = {
    likeness: (w: OrganizationAnswer, f: Organization) =>
      shareName([w.name, ...(w.also ?? [])], [f.name, f.acronym]) ? 1 : 0,
    describeWanted: nameOf,
    describeFound: nameOf,
  };
  for (const { wanted: w, found: f } of pairUp(counter, wanted, found, rule)) {
    if (!counter.check('type', isOneOf(f.type, w.type, w.typeAlso)))
      counter.miss(`type    ${f.name}: ${f.type} for ${w.type}`);
    if (w.country) counter.check('country', isOneOf(f.country, w.country, w.countryAlso));
  }
  return counter.tally();
}

export function scorePlaces(wanted: readonly PlaceAnswer[], found: readonly Place[]): Tally {
  const counter = new Counter();
  const rule = {
    likeness: (w: PlaceAnswer, f: Place) => (shareName([w.name, ...(w.also ?? [])], [f.name, ...f.also]) ? 1 : 0),
    describeWanted: nameOf,
    describeFound: nameOf,
  };
  for (const { wanted: w, found: f } of pairUp(counter, wanted, found, rule)) {
    counter.check('country', isOneOf(f.country, w.country, w.countryAlso));
  }
  return counter.tally();
}
