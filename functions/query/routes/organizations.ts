import { ORGANIZATION_TYPES } from '../../records/schema/terms.ts';
import { LISTS } from '../../records/store/lists/index.ts';
import { listRoute } from '../listRoute.ts';
import { withLinks } from '../nameLinks.ts';
import { countryFilter } from '../parameters/codes.ts';
import { BY_BEGINNING, nameFilter, outletFilter } from '../parameters/shared.ts';
import { term } from '../parameters/text.ts';

export const organizationsRoute = listRoute({
  name: 'listOrganizations',
  path: '/organizations',
  summary: 'Organizations of the articles: forces, ministries, groups, media',
  list: LISTS.organizations,
  filters: [
    nameFilter(`Organizations whose name or acronym begins so. ${BY_BEGINNING}`, 'FARC'),
    countryFilter('Organizations of this country.'),
    {
      name: 'type',
      respect: 'type',
      schema: term(ORGANIZATION_TYPES, 'What sort of organization it is.'),
      example: 'armed-group',
    },
    outletFilter,
  ],
  examples: ['/organizations?name=farc', '/organizations?type=security-force&country=CO'],
  item: async () => (await import('../shapes/listed.ts')).listedOrganization,
  show: withLinks('/organizations'),
});
