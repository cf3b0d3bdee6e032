import { articleStatus } from '../../records/schema/values.ts';
import { LISTS } from '../../records/store/lists/index.ts';
import { listRoute } from '../listRoute.ts';
import { countryFilter } from '../parameters/codes.ts';
import type { Filter } from '../parameters/parameter.ts';
import { outletFilter, wordsFilter } from '../parameters/shared.ts';
import { term } from '../parameters/text.ts';

/** By what articles are found, for lists and for exports. */
export const ARTICLE_FILTERS: readonly Filter[] = [
  wordsFilter('author', 'author', 'Articles by this author.', 'Rivas'),
  countryFilter('Articles that name this country.'),
  {
    ...outletFilter,
    schema: () => outletFilter.schema().describe('Articles of this outlet; case and accents do not matter.'),
  },
  {
    name: 'status',
    respect: 'status',
    schema: term(articleStatus.options, 'Whether the article could be read.'),
    example: 'rejected',
  },
];

export const articlesRoute = listRoute({
  name: 'listArticles',
  path: '/articles',
  summary: 'Articles without their text, by date of publication; those that could not be read too, with the reason',
  list: LISTS.articles,
  filters: ARTICLE_FILTERS,
  examples: ['/articles', '/articles?outlet=dialogo', '/articles?country=PE&from=2014&to=2015'],
  item: async () => (await import('../shapes/listed.ts')).listedArticle,
  show: ({ fact }) => fact,
});
