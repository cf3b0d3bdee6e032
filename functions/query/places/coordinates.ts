import { nameKey } from '../../records/nameKey.ts';

/** Latitude and longitude in degrees. */
export type Coordinates = readonly [latitude: number, longitude: number];

/** Where the city of a name in a country is; undefined where the gazetteer doesn't know. */
export type Locate = (name: string, country: string | null) => Coordinates | undefined;

/** The fields of a row of the gazetteer that matter here. */
type Row = readonly [
  name: string,
  country: string,
  division: string | null,
  population: number | null,
  latitude: number | null,
  longitude: number | null,
  ...rest: readonly unknown[],
];

let known: Promise<Locate> | undefined;

/** Read when somebody first asks for it: most requests never do. */
export function cityLocations(): Promise<Locate> {
  known ??= import('../../extract/vocabulary/cities.json', { with: { type: 'json' } }).then(({ default: rows }) =>
    locateIn(rows as unknown as readonly Row[]),
  );
  return known;
}

/** Of several cities of one name in a country the largest one. */
export function locateIn(rows: readonly Row[]): Locate {
  const places = new Map<string, Coordinates>();
  for (const [name, country, , , latitude, longitude, also] of rows.toSorted(byPopulation)) {
    if (latitude === null || longitude === null) continue;
    const names = [name, ...(Array.isArray(also) ? also.map(String) : [])];
    for (const each of names) places.set(keyOf(each, country), [latitude, longitude]);
  }
  return (name, country) => (country === null ? undefined : places.get(keyOf(name, country)));
}

function byPopulation(one: Row, other: Row): number {
  return (one[3] ?? 0) - (other[3] ?? 0);
}

function keyOf(name: string, country: string): string {
  return `${country} ${nameKey(name)}`;
}
