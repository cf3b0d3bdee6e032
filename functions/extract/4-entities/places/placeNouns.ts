import type { PlaceType } from '../../../records/schema/index.ts';

/** Words that make the name beside them a place, and what kind of place. */
export const PLACE_NOUNS: ReadonlyMap<string, PlaceType> = new Map([
  ...types('admin', 'region department province state district county prefecture municipality canton parish territory governorate'),
  ...types('city', 'city town village hamlet neighborhood neighbourhood township suburb community settlement barrio slum favela'),
  ...types('water', 'river lake sea gulf bay strait canal ocean coast lagoon creek sound channel basin estuary harbor harbour'),
  ...types('country-region', 'valley valleys highlands jungle rainforest mountains mountain plains plateau peninsula island islands archipelago desert sierra delta forest lowlands coastline range isthmus cays cay keys'),
  ...types('border', 'border frontier crossing triangle'),
  ...types('other', 'port airport airfield base prison penitentiary park reserve bridge highway terminal airstrip square stadium'),
]);

function types(type: PlaceType, nouns: string): (readonly [string, PlaceType])[] {
  return nouns.split(' ').map((noun) => [noun, type] as const);
}

/** "Lake Titicaca", "Gulf of Fonseca", "Port of Callao", "province of Chiriquí", "Fort Benning", "Isla Margarita". */
export const NOUNS_BEFORE: ReadonlyMap<string, PlaceType> = new Map([
  ...types('water', 'lake gulf bay strait rio river golfo lago bahia'),
  ...types('country-region', 'mount isla islas island isle valle sierra valley cape cabo peninsula'),
  ...types('other', 'port fort camp puerto aeropuerto base'),
  ...types('admin', 'province department state region municipality district departamento provincia'),
  ...types('city', 'city town village ciudad villa'),
]);
