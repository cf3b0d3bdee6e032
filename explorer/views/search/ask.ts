import type { z } from 'zod';
import type { Act } from '../../../functions/query/shapes/act.ts';
import type { listedFigure, listedStatement } from '../../../functions/query/shapes/listed.ts';
import type { Client, Page } from '../../client.ts';
import { FILTER_NAMES, type FilterName, type Filters, queryOf } from '../../filters/filters.ts';

export type FoundStatement = z.infer<typeof listedStatement>;
export type FoundFigure = z.infer<typeof listedFigure>;

/** What was found of one type, and the pages that go on: of each country one. */
export interface Found<Item> {
  readonly items: readonly Item[];
  readonly next: readonly string[];
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
    find<Act>(client, '/cooperation', [queryOf(filters, FILTER_NAMES)], signal),
    isOfActs ? null : find<FoundStatement>(client, '/statements', queries, signal),
    isOfActs ? null : find<FoundFigure>(client, '/figures', queries, signal),
  ]);
  return { acts, statements, figures };
}

/** Numbers and words belong to one country each: of several, those of each are found. Bodies have none. */
function countriesAmong({ countries }: Filters): readonly (string | null)[] {
  return countries.length === 0
    ? [null]
    : countries.filter((code) => code.length === 2 && !['EU', 'UN'].includes(code));
}

async function find<Item>(
  client: Client,
  path: string,
  queries: readonly Readonly<Record<string, string>>[],
  signal: AbortSignal,
): Promise<Found<Item>> {
  const pages = queries.map((query) => client.get<Page<Item>>(path, { ...query, limit: LIMIT }, signal));
  return together(await Promise.all(pages));
}

/** The next pages of what was found before. */
export async function findMore<Item>(client: Client, { next }: Found<Item>, signal: AbortSignal): Promise<Found<Item>> {
  return together(await Promise.all(next.map((path) => client.get<Page<Item>>(path, {}, signal))));
}

function together<Item>(pages: readonly Page<Item>[]): Found<Item> {
  return {
    items: pages.flatMap(({ items }) => items),
    next: pages.flatMap(({ next }) => next ?? []),
  };
}
