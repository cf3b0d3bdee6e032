import { LISTS } from '../../records/store/lists/index.ts';
import { listRoute, withArticle } from '../listRoute.ts';
import { countryFilter } from '../parameters/codes.ts';
import { BY_BEGINNING, evidenceFilter, outletFilter, sectionFilter } from '../parameters/shared.ts';
import { foldedName } from '../parameters/text.ts';

export const statementsRoute = listRoute({
  name: 'listStatements',
  path: '/statements',
  summary: 'What people are quoted as saying, and to whom',
  list: LISTS.statements,
  filters: [
    evidenceFilter('river'),
    {
      name: 'speaker',
      respect: 'speaker',
      schema: foldedName(`Said by somebody whose name or description begins so. ${BY_BEGINNING}`),
      example: 'Fuenzalida',
    },
    {
      name: 'medium',
      respect: 'medium',
      schema: foldedName('Said to this outlet; case and accents do not matter.'),
      example: 'O Globo',
    },
    countryFilter('Said by somebody whom the article places in this country.'),
    outletFilter,
    sectionFilter,
  ],
  examples: ['/statements?speaker=fuenzalida', '/statements?country=EC&from=2012'],
  item: async () => (await import('../shapes/listed.ts')).listedStatement,
  show: withArticle,
});
