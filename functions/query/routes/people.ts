import { LISTS } from '../../records/store/lists/index.ts';
import { listRoute } from '../listRoute.ts';
import { withLinks } from '../nameLinks.ts';
import { countryFilter } from '../parameters/codes.ts';
import { BY_BEGINNING, nameFilter, outletFilter, wordsFilter } from '../parameters/shared.ts';

export const peopleRoute = listRoute({
  name: 'listPeople',
  path: '/people',
  summary: 'People of the articles, with their roles',
  list: LISTS.people,
  filters: [
    nameFilter(`People whose name begins so. ${BY_BEGINNING}`, 'Otavio Sampaio'),
    wordsFilter('role', 'role', 'People with a role of this title.', 'defense minister'),
    countryFilter('People of this country.'),
    outletFilter,
  ],
  examples: ['/people?name=sampaio', '/people?role=defense%20minister&country=EC'],
  item: async () => (await import('../shapes/listed.ts')).listedPerson,
  show: withLinks('/people'),
});
