import type { Act, ListedFigure, ListedStatement } from '../../../client/index.ts';
import type { Asked, Client, Page } from '../../client.ts';
import { FILTER_NAMES, type FilterName, type Filters, queryOf } from '../../filters/filters.ts';
import { cursorOf } from '../../text/cursor.ts';

export type FoundStatement = ListedStatement;
export type FoundFigure = ListedFigure;

/** What was found of one type, and how it goes on: of each country one question more. */
export interface Found<Item> {
  readonly items: readonly Item[];
  readonly more: (() => Promise<Found<Item>>) | null;
}

export interface SearchResult {
  readonly acts: Found<Act>;
  /** Null where the filters belong to acts alone. */
  readonly statements: Found<FoundStatement> | null;
  readonly figures: Found<FoundFigure> | null;
}

const ONLY_OF_ACTS: readonly FilterName[] = ['topic', 'kind', 'status'];
const OF_ALL: readonly FilterName[] = ['from', 'to', 'outlet', 'q'];
const LIMIT = '20';

export async function searchAll(client: Client, filters: Filters, signal: AbortSignal): Promise<SearchResult> {
  const isOfActs = ONLY_OF_ACTS.some((name) => filters[name] !== null);
  const query = queryOf(filters, OF_ALL);
  const queries = countriesAmong(filters).map((country) => (country === null ? query : { ...query, country }));
  const [acts, statements, figures] = await Promise.all([
    find((asked) => client.get('/cooperation', asked, signal), [queryOf(filters, FILTER_NAMES)]),
    isOfActs ? null : find((asked) => client.get('/statements', asked, signal), queries),
    isOfActs ? null : find((asked) => client.get('/figures', asked, signal), queries),
  ]);
  return { acts, statements, figures };
}

/** Numbers and words belong to one country each: of several, those of each are found. Bodies have none. */
function countriesAmong({ countries }: Filters): readonly (string | null)[] {
  return countries.length === 0
    ? [null]
    : countries.filter((code) => code.length === 2 && !['EU', 'UN'].includes(code));
}

type Ask<Item> = (asked: Asked) => Promise<Page<Item>>;

async function find<Item>(ask: Ask<Item>, queries: readonly Asked[]): Promise<Found<Item>> {
  const pages = await Promise.all(queries.map((query) => ask({ ...query, limit: LIMIT })));
  const onwards = pages.flatMap(({ next }, at) => {
    const cursor = cursorOf(next);
    return cursor === null ? [] : [{ ...queries[at], cursor }];
  });
  return {
    items: pages.flatMap(({ items }) => items),
    more: onwards.length === 0 ? null : () => find(ask, onwards),
  };
}
