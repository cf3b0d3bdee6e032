import type { Country } from '../../schema/index.ts';
import type { ListDefinition } from './listDefinition.ts';
import { keyOf, outletOf } from './respects.ts';

export const countriesList: ListDefinition<Country> = {
  name: 'countries',
  facts: (record) => record.countries,
  date: () => null,
  partitions: { country: (country) => keyOf(country.code), outlet: outletOf },
  names: {},
  words: {},
  common: {},
};
