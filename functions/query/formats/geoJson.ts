import type * as z from 'zod';
import { cityLocations, type Locate } from '../places/coordinates.ts';
import type { listedPlace } from '../shapes/listed.ts';
import type { Format } from './format.ts';
import { itemsOf } from './items.ts';

type ListedPlace = z.infer<typeof listedPlace>;

/** Features (RFC 7946): a place whose coordinates aren't known has no geometry. */
export const GEO_JSON: Format = {
  name: 'geojson',
  type: 'application/geo+json',
  charset: false,
  write: async (body) => {
    const locate = await cityLocations();
    const features = (itemsOf(body) as readonly ListedPlace[]).map((place) => featureOf(place, locate));
    return JSON.stringify({ type: 'FeatureCollection', features });
  },
};

function featureOf(place: ListedPlace, locate: Locate) {
  const { id, ...properties } = place;
  const found = place.type === 'city' ? locate(place.name, place.country) : undefined;
  const geometry = found === undefined ? null : { type: 'Point', coordinates: [found[1], found[0]] };
  // One place is a feature of each article that names it.
  return { type: 'Feature', id: `${place.article.id}-${id}`, geometry, properties };
}
