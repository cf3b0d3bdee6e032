import { MEASURES } from '../../records/schema/index.ts';
import { LISTS } from '../../records/store/lists/index.ts';
import { listRoute, withArticle } from '../listRoute.ts';
import { countryFilter } from '../parameters/codes.ts';
import { outletFilter, sectionFilter } from '../parameters/shared.ts';
import { exactText, foldedName, term } from '../parameters/text.ts';
import { listedFigure } from '../shapes/listed.ts';

export const figuresRoute = listRoute({
  name: 'listFigures',
  path: '/figures',
  summary: 'Numbers that articles report: seizures, hectares, arrests, money, each with the words that say so',
  list: LISTS.figures,
  filters: [
    { name: 'item', respect: 'item', schema: foldedName('What is counted, in the singular.'), example: 'cocaine' },
    { name: 'measure', respect: 'measure', schema: term(MEASURES, 'What the number measures.'), example: 'seizure' },
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
  examples: ['/figures?measure=seizure&item=cocaine', '/figures?country=PE&unit=ha'],
  item: listedFigure,
  show: withArticle,
});
