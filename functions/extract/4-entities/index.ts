import type { CountryCode } from '../../records/schema/index.ts';
import type { Document } from '../3-text/document.ts';
import { recognise } from '../rule.ts';
import { annotated } from './annotations.ts';
import { nearestCountry } from './context/nearestCountry.ts';
import { rawCountries } from './countries/rawCountries.ts';
import { settledCountries } from './countries/settledCountries.ts';
import { findDates } from './dates/index.ts';
import { longestOf } from './longestOf.ts';
import type { Annotated, CountryMention, NameMention, NameParser, ThingMention, ThingParser } from './mention.ts';
import { bracketedAcronym } from './organizations/bracketedAcronym.ts';
import { citedMedium } from './organizations/citedMedium.ts';
import { coordinatedGroup } from './organizations/coordinatedGroup.ts';
import { headedOrganization } from './organizations/headedOrganization.ts';
import { joinOrganizations, type OrganizationEntity } from './organizations/joinOrganizations.ts';
import { knownOrganization } from './organizations/knownOrganization.ts';
import { namedGroup } from './organizations/namedGroup.ts';
import { aliasName } from './people/aliasName.ts';
import { contextPerson } from './people/contextPerson.ts';
import { givenNamePerson } from './people/givenNamePerson.ts';
import { joinPeople } from './people/joinPeople.ts';
import { laterNames } from './people/laterNames.ts';
import type { PersonEntity } from './people/personEntity.ts';
import { titledPerson } from './people/titledPerson.ts';
import { coordinatedPlace } from './places/coordinatedPlace.ts';
import { nounAfterPlace, nounBeforePlace } from './places/headedPlace.ts';
import { joinPlaces, type PlaceEntity } from './places/joinPlaces.ts';
import { knownPlace } from './places/knownPlace.ts';
import { locatedPlace } from './places/locatedPlace.ts';
import { phrasePlace } from './places/phrasePlace.ts';
import { sharedNoun } from './places/sharedNoun.ts';
import { namedInstrument } from './things/namedInstrument.ts';
import { namedUndertaking } from './things/namedUndertaking.ts';
import { vessel } from './things/vessel.ts';
import { weaponOrAircraft } from './things/weaponOrAircraft.ts';

/** What is called by a name and is neither a person, an organization nor a place. */
const THINGS: readonly ThingParser[] = [vessel, weaponOrAircraft, namedUndertaking, namedInstrument];

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
  [phrasePlace, bracketedAcronym],
  [coordinatedGroup, knownOrganization, namedGroup],
  [headedOrganization, citedMedium],
  [titledPerson, givenNamePerson],
  [sharedNoun, longestOf(knownPlace, nounAfterPlace, nounBeforePlace)],
  [contextPerson],
  [aliasName],
];

/** What the names found so far prove of others: a person's surname alone, places joined to places, unknown names where the text speaks of a place. */
const LATER_LAYERS: readonly (readonly NameParser[])[] = [[coordinatedPlace], [locatedPlace], [coordinatedPlace]];

export function findEntities(document: Document): Entities {
  const dates = findDates(document);
  const raw = rawCountries(document);
  let names: readonly NameMention[] = [];
  let things: readonly ThingMention[] = [];
  const lay = (countries: readonly CountryMention[]) => annotated(document, { dates, countries, names, things });
  things = recognise(lay(raw), THINGS, []);
  for (const layer of LAYERS) names = inOrder([...names, ...recognise(lay(raw), layer, [])]);
  names = inOrder([
    ...names,
    ...laterNames(
      lay(raw),
      names.filter((mention) => mention.type === 'person'),
    ),
  ]);
  for (const layer of LATER_LAYERS) names = inOrder([...names, ...recognise(lay(raw), layer, [])]);
  const countries = settledCountries(lay(raw), raw);
  names = names.filter((name) => name.type !== 'place' || !isGovernmentHere(name, countries));
  const doc = lay(countries);
  const places = joinPlaces(
    doc,
    names.filter((mention) => mention.type === 'place'),
  );
  const organizations = joinOrganizations(
    doc,
    names.filter((mention) => mention.type === 'organization'),
  );
  const known = countriesByMention([...places, ...organizations]);
  const countryOf = (name: NameMention) => known.get(name) ?? null;
  const nearest = nearestCountry(doc, (at) => known.get(doc.nameAt(at)) ?? null);
  const people = joinPeople(
    doc,
    names.filter((mention) => mention.type === 'person'),
    { countryOf, nearest },
  );
  return { doc, countries, people, organizations, places };
}

/** "Quito broke off relations": the capital is its government there, and no place. */
function isGovernmentHere({ first, last }: NameMention, countries: readonly CountryMention[]): boolean {
  return countries.some((country) => country.form === 'government' && country.first === first && country.last === last);
}

/** The country of each mention of a place or an organization, as its entity has it. */
function countriesByMention(
  entities: readonly (PlaceEntity | OrganizationEntity)[],
): ReadonlyMap<NameMention | undefined, CountryCode | null> {
  return new Map(entities.flatMap(({ mentions, country }) => mentions.map((mention) => [mention, country] as const)));
}

const inOrder = (names: readonly NameMention[]): readonly NameMention[] => [...names].sort((a, b) => a.first - b.first);
