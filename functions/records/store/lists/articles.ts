import type { Article, ArticleRecord, CountryCode } from '../../schema/index.ts';
import type { ListDefinition } from './listDefinition.ts';
import { keyOf, nameKeyOf } from './respects.ts';

/** An article as lists show it: all but its text, with the countries that it names. */
export interface ListedArticle extends Omit<Article, 'text'> {
  readonly countries: readonly CountryCode[];
}

function withoutText({ article, countries }: ArticleRecord): readonly ListedArticle[] {
  const { text: _, ...rest } = article;
  return [{ ...rest, countries: countries.map(({ code }) => code) }];
}

export const articlesList: ListDefinition<ListedArticle> = {
  name: 'articles',
  facts: withoutText,
  date: () => null,
  partitions: {
    status: (article) => keyOf(article.status),
    country: (article) => article.countries,
    outlet: (article) => nameKeyOf(article.outlet),
  },
  names: {},
  words: { author: ({ authors }) => authors },
  common: { status: 'extracted' },
};
