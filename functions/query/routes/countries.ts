import { LISTS } from '../../records/store/lists/index.ts';
import { listRoute, withArticle } from '../listRoute.ts';
import { countryFilter } from '../parameters/codes.ts';
import { outletFilter } from '../parameters/shared.ts';

export const countriesRoute = listRoute({
  name: 'listCountries',
  path: '/countries',
  summary: 'Countries that articles name, and how often',
  list: LISTS.countries,
  filters: [countryFilter('This country alone.'), outletFilter],
  examples: ['/countries?country=PE'],
  item: async () => (await import('../shapes/listed.ts')).listedCountry,
  show: withArticle,
});
