import type { Document } from '../3-text/document.ts';
import { nameContext } from './context/nameContext.ts';
import type { Annotated, CountryMention } from './mention.ts';
import { findNames } from './names.ts';
import { joinOrganizations, type OrganizationEntity } from './organizations/joinOrganizations.ts';
import { joinPeople, type PersonEntity } from './people/joinPeople.ts';
import { joinPlaces, type PlaceEntity } from './places/joinPlaces.ts';

/** Everything named in the text, each name once with all its mentions, and the text annotated with them for the facts. */
export interface Entities {
  readonly doc: Annotated;
  readonly countries: readonly CountryMention[];
  readonly people: readonly PersonEntity[];
  readonly organizations: readonly OrganizationEntity[];
  readonly places: readonly PlaceEntity[];
}

/** Mentions first; then places, organizations and people, in that order, since each tells the next which country the text speaks of. */
export function findEntities(document: Document): Entities {
  const { doc, countries, names } = findNames(document);
  const places = joinPlaces(
    doc,
    countries,
    names.filter((name) => name.type === 'place'),
  );
  const organizations = joinOrganizations(
    doc,
    names.filter((name) => name.type === 'organization'),
    nameContext(doc, countries, places),
  );
  const people = joinPeople(
    doc,
    names.filter((name) => name.type === 'person'),
    nameContext(doc, countries, [...places, ...organizations]),
  );
  return { doc, countries, people, organizations, places };
}
