import type { ListedArticle } from '../../../client/index.ts';
import { queryOf } from '../../filters/filters.ts';
import type { ViewRequest } from '../../shell/view.ts';
import { cursorOf } from '../../text/cursor.ts';

export interface LoadedArticles {
  readonly articles: readonly ListedArticle[];
  readonly next: string | null;
}

/** A page of articles: those that name all of the countries, where several are asked for. */
export async function loadArticles({ client, place, signal }: ViewRequest): Promise<LoadedArticles> {
  const { filters, own } = place;
  const [country, ...others] = filters.countries;
  const query = {
    ...queryOf(filters, ['from', 'to', 'outlet']),
    ...(country !== undefined && { country }),
    ...(own.show === 'rejected' && { status: 'rejected' }),
    ...(own.cursor !== undefined && { cursor: own.cursor }),
  };
  const { items, next } = await client.get('/articles', query, signal);
  const articles = items.filter(({ countries }) => others.every((code) => countries.some((named) => named === code)));
  return { articles, next: cursorOf(next) };
}
