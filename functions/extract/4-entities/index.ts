import type { Document } from '../3-text/document.ts';
import { recognise } from '../rule.ts';
import { annotated } from './annotations.ts';
import { rawCountries } from './countries/rawCountries.ts';
import { settledCountries } from './countries/settledCountries.ts';
import { findDates } from './dates/index.ts';
import type { Annotated, CountryMention, NameMention, NameParser } from './mention.ts';
import { bracketedAcronym } from './organizations/bracketedAcronym.ts';
import { citedMedium } from './organizations/citedMedium.ts';
import { coordinatedGroup } from './organizations/coordinatedGroup.ts';
import { headedOrganization } from './organizations/headedOrganization.ts';
import { joinOrganizations, type OrganizationEntity } from './organizations/joinOrganizations.ts';
import { knownOrganization } from './organizations/knownOrganization.ts';
import { namedGroup } from './organizations/namedGroup.ts';
import { joinPeople, type PersonEntity } from './people/joinPeople.ts';
import { laterNames } from './people/laterNames.ts';
import { contextPerson, givenNamePerson, titledPerson } from './people/recognisePerson.ts';
import { headedPlace } from './places/headedPlace.ts';
import { joinPlaces, type PlaceEntity } from './places/joinPlaces.ts';
import { knownPlace } from './places/knownPlace.ts';

/** Everything named in the text, each name once with all its mentions, and the text annotated with them for the facts. */
export interface Entities {
  readonly doc: Annotated;
  readonly countries: readonly CountryMention[];
  readonly people: readonly PersonEntity[];
  readonly organizations: readonly OrganizationEntity[];
  readonly places: readonly PlaceEntity[];
}

/**
 * One layer after the other, each leaving alone what an earlier one claimed. An acronym in brackets proves a name, so it comes first;
 * listed organizations are surer than rules; people come before places, since surnames and given names are often towns
 * ("Santos", "Santiago"), but after names with a head ("Jorge Chávez International Airport").
 */
const LAYERS: readonly (readonly NameParser[])[] = [
  [bracketedAcronym],
  [coordinatedGroup, knownOrganization, namedGroup],
  [headedOrganization, citedMedium],
  [titledPerson, givenNamePerson],
  [knownPlace, headedPlace],
  [contextPerson],
];

export function findEntities(document: Document): Entities {
  const dates = findDates(document);
  const raw = rawCountries(document);
  let names: readonly NameMention[] = [];
  const lay = (countries: readonly CountryMention[]) => annotated(document, { dates, countries, names });
  for (const layer of LAYERS) names = inOrder([...names, ...recognise(lay(raw), layer, [])]);
  const people = names.filter((mention) => mention.type === 'person');
  names = inOrder([...names, ...laterNames(lay(raw), people)]);
  const countries = settledCountries(lay(raw), raw);
  const doc = lay(countries);
  return {
    doc,
    countries,
    people: joinPeople(doc, names.filter((mention) => mention.type === 'person')),
    organizations: joinOrganizations(doc, names.filter((mention) => mention.type === 'organization')),
    places: joinPlaces(names.filter((mention) => mention.type === 'place')),
  };
}

const inOrder = (names: readonly NameMention[]): readonly NameMention[] => [...names].sort((a, b) => a.first - b.first);
