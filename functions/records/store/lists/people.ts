import { nameTails } from '../../nameKey.ts';
import type { Person } from '../../schema/index.ts';
import type { ListDefinition } from './listDefinition.ts';
import { keyOf, outletOf } from './respects.ts';

export const peopleList: ListDefinition<Person> = {
  name: 'people',
  facts: (record) => record.people,
  date: () => null,
  partitions: {
    country: (person) => keyOf(person.country),
    outlet: outletOf,
  },
  names: { name: (person) => nameTails(person.name) },
  words: { role: ({ roles }) => roles.map(({ title }) => title) },
  common: {},
};
