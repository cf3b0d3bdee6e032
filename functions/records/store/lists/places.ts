import { nameTails } from '../../nameKey.ts';
import type { Place } from '../../schema/index.ts';
import type { ListDefinition } from './listDefinition.ts';
import { keyOf, outletOf } from './respects.ts';

export const placesList: ListDefinition<Place> = {
  name: 'places',
  facts: (record) => record.places,
  date: () => null,
  partitions: {
    type: (place) => keyOf(place.type),
    country: (place) => keyOf(place.country),
    outlet: outletOf,
  },
  names: { name: (place) => nameTails(place.name, ...place.also) },
  words: {},
  common: {},
};
