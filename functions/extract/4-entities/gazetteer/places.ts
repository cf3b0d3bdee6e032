import { type CountryCode, PLACE_TYPES, type PlaceType } from '../../../records/schema/index.ts';
import cities from '../../vocabulary/cities.json' with { type: 'json' };
import regions from '../../vocabulary/regions.json' with { type: 'json' };
import subdivisions from '../../vocabulary/subdivisions.json' with { type: 'json' };
import { lazily } from './lazily.ts';
import { listedCountry } from './listedCountry.ts';
import { PhraseTrie } from './phraseTrie.ts';

export interface KnownPlace {
  readonly name: string;
  readonly type: PlaceType;
  readonly country: CountryCode | null;
  readonly population: number;
  readonly coordinates: readonly [latitude: number, longitude: number] | null;
  /** A part of the world ("Latin America"), not a place within one. */
  readonly isWorldRegion: boolean;
}

export interface PlaceName {
  readonly place: KnownPlace;
  readonly ambiguous: boolean;
}

interface Listed {
  readonly name: string;
  readonly type?: string;
  readonly country?: string | null;
  readonly also?: readonly string[];
  readonly ambiguous?: boolean;
  readonly ambiguousForms?: readonly string[];
  readonly world?: boolean;
}

interface Doubt {
  readonly ambiguous?: boolean;
  readonly ambiguousForms?: readonly string[];
}

type CityRow = readonly (string | number | null | readonly string[] | Doubt)[];

const typeOf = (type: string | undefined, otherwise: PlaceType): PlaceType =>
  PLACE_TYPES.find((known) => known === type) ?? otherwise;
const codeOf = (code: string | null | undefined): CountryCode | null => (code ? listedCountry(code) : null);

const CITIES: readonly CityRow[] = cities;

export const placeNames = lazily(() => {
  const trie = new PhraseTrie<PlaceName>();
  const add = (place: KnownPlace, forms: readonly string[], isAmbiguous: (form: string) => boolean) => {
    for (const form of new Set(forms)) trie.add(form, { place, ambiguous: isAmbiguous(form) });
  };
  const addListed = (list: readonly Listed[], otherwise: PlaceType) => {
    for (const listed of list) {
      const place: KnownPlace = {
        name: listed.name,
        type: typeOf(listed.type, otherwise),
        country: codeOf(listed.country),
        population: 0,
        coordinates: null,
        isWorldRegion: listed.world ?? false,
      };
      const isAmbiguous = (form: string) =>
        (listed.ambiguous ?? false) || (listed.ambiguousForms?.includes(form) ?? false);
      add(place, [listed.name, ...(listed.also ?? [])], isAmbiguous);
    }
  };
  addListed(regions, 'other');
  addListed(subdivisions, 'admin');
  for (const row of CITIES) {
    const [name, country, , population, latitude, longitude, ...rest] = row;
    if (typeof name !== 'string' || typeof country !== 'string') continue;
    const also = rest.find(Array.isArray) ?? [];
    const doubt = rest.find(
      (extra): extra is Doubt => typeof extra === 'object' && extra !== null && !Array.isArray(extra),
    );
    const place: KnownPlace = {
      name,
      type: 'city',
      country: codeOf(country),
      population: Number(population ?? 0),
      coordinates: typeof latitude === 'number' && typeof longitude === 'number' ? [latitude, longitude] : null,
      isWorldRegion: false,
    };
    const isAmbiguous = (form: string) =>
      (doubt?.ambiguous ?? false) || (doubt?.ambiguousForms?.includes(form) ?? false);
    add(place, [name, ...also], isAmbiguous);
  }
  return trie;
});
