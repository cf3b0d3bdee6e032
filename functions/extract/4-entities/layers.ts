import { longestOf } from './longestOf.ts';
import type { NameParser, ThingParser } from './mention.ts';
import { acronymName } from './organizations/acronymName.ts';
import { coordinatedGroup } from './organizations/coordinatedGroup.ts';
import { countryForce } from './organizations/countryForce.ts';
import { headedOrganization } from './organizations/headedOrganization.ts';
import { introducedOrganization } from './organizations/introducedOrganization.ts';
import { knownOrganization } from './organizations/knownOrganization.ts';
import { lowerHeaded } from './organizations/lowerHeaded.ts';
import { namedGroup } from './organizations/namedGroup.ts';
import { sharedComplement } from './organizations/sharedComplement.ts';
import { toldMedium } from './organizations/toldMedium.ts';
import { aliasName } from './people/aliasName.ts';
import { contextPerson } from './people/contextPerson.ts';
import { givenNamePerson } from './people/givenNamePerson.ts';
import { titledPerson } from './people/titledPerson.ts';
import { coordinatedPlace } from './places/coordinatedPlace.ts';
import { knownPlace } from './places/knownPlace.ts';
import { locatedPlace } from './places/locatedPlace.ts';
import { nounAfterPlace } from './places/nounAfterPlace.ts';
import { nounBeforePlace } from './places/nounBeforePlace.ts';
import { phrasePlace } from './places/phrasePlace.ts';
import { sharedNoun } from './places/sharedNoun.ts';
import { namedInstrument } from './things/namedInstrument.ts';
import { namedUndertaking } from './things/namedUndertaking.ts';
import { vessel } from './things/vessel.ts';
import { weaponOrAircraft } from './things/weaponOrAircraft.ts';

export type Layer = readonly NameParser[];

/** What is called by a name and is neither a person, an organization nor a place; found early, so that no rule takes it for one. */
export const THINGS: readonly ThingParser[] = [vessel, weaponOrAircraft, namedUndertaking, namedInstrument];

/** Names that prove themselves: with their acronym in brackets, or a phrase of the gazetteer that other rules would take apart. */
export const PROVED: Layer = [phrasePlace, acronymName];

/**
 * One layer after the other, each leaving alone what an earlier one claimed. Listed organizations are surer than rules; people come
 * before places, since surnames and given names are often towns ("Santos", "Santiago").
 */
export const LAYERS: readonly Layer[] = [
  [sharedComplement, coordinatedGroup, longestOf(knownOrganization, toldMedium), namedGroup],
  [headedOrganization, countryForce, lowerHeaded],
  [introducedOrganization],
  [titledPerson, givenNamePerson],
  [sharedNoun, longestOf(knownPlace, nounAfterPlace, nounBeforePlace)],
  [contextPerson],
  [aliasName],
];

/** After surnames alone have been joined to their people: places joined to places, and unknown names where the text speaks of a place. */
export const LATER_LAYERS: readonly Layer[] = [[coordinatedPlace], [locatedPlace], [coordinatedPlace]];
