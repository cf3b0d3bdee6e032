import { MEASURES } from '../../records/schema/terms.ts';
import { LISTS } from '../../records/store/lists/index.ts';
import { listRoute, withArticle } from '../listRoute.ts';
import { countryFilter } from '../parameters/codes.ts';
import { period } from '../parameters/dates.ts';
import { evidenceFilter, outletFilter, sectionFilter, wordsFilter } from '../parameters/shared.ts';
import { exactText, term } from '../parameters/text.ts';

export const figuresRoute = listRoute({
  name: 'listFigures',
  path: '/figures',
  summary: 'Numbers that articles report: seizures, hectares, arrests, money, each with the words that say so',
  list: LISTS.figures,
  filters: [
    wordsFilter('actor', 'actor', 'Who did it: the force that seized.', 'National Police'),
    evidenceFilter('cocaine seized'),
    wordsFilter('place', 'place', 'The place that the number is about.', 'Tumaco'),
    wordsFilter(
      'item',
      'item',
      'What is counted, in the singular: `cocaine` finds cocaine hydrochloride, too.',
      'cocaine',
    ),
    { name: 'measure', respect: 'measure', schema: term(MEASURES, 'What the number measures.'), example: 'seizure' },
    {
      name: 'period',
      respect: 'period',
      schema: () =>
        period().describe('About this period or a part of it: `2011` has every month, day and interval within 2011.'),
      example: '2014',
    },
    countryFilter('Figures about this country.'),
    {
      name: 'unit',
      respect: 'unit',
      schema: exactText('`kg`, `t`, `ha`, `USD`, `%`, `1` for a count, or another UCUM or ISO 4217 code.'),
      example: 'kg',
    },
    outletFilter,
    sectionFilter,
  ],
  examples: [
    '/figures?measure=seizure&item=cocaine',
    '/figures?country=PE&unit=ha',
    '/figures?q=patrol%20cocaine',
    '/figures?period=2014&actor=police',
  ],
  item: async () => (await import('../shapes/listed.ts')).listedFigure,
  show: withArticle,
});
