import { LISTS } from '../../records/store/lists/index.ts';
import { listRoute, withArticle } from '../listRoute.ts';
import { countryFilter } from '../parameters/codes.ts';
import { BY_BEGINNING, nameFilter, outletFilter } from '../parameters/shared.ts';
import { foldedWords } from '../parameters/text.ts';
import { listedPerson } from '../shapes/listed.ts';

export const peopleRoute = listRoute({
  name: 'listPeople',
  path: '/people',
  summary: 'People of the articles, with their roles',
  list: LISTS.people,
  filters: [
    nameFilter(`People whose name begins so. ${BY_BEGINNING}`, 'Otavio Sampaio'),
    {
      name: 'role',
      respect: 'role',
      schema: foldedWords('People with a role whose title has these words, whole and in any order.'),
      example: 'defense minister',
    },
    countryFilter('People of this country.'),
    outletFilter,
  ],
  examples: ['/people?name=sampaio', '/people?role=defense%20minister&country=EC'],
  item: listedPerson,
  show: withArticle,
});
