import { nameTails } from '../../nameKey.ts';
import type { Organization } from '../../schema/index.ts';
import type { ListDefinition } from './listDefinition.ts';
import { keyOf, outletOf } from './respects.ts';

export const organizationsList: ListDefinition<Organization> = {
  name: 'organizations',
  facts: (record) => record.organizations,
  date: () => null,
  partitions: {
    type: (organization) => keyOf(organization.type),
    country: (organization) => keyOf(organization.country),
    outlet: outletOf,
  },
  names: { name: (organization) => nameTails(organization.name, ...keyOf(organization.acronym)) },
  words: {},
  common: {},
};
