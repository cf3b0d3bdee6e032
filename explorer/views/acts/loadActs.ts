import type { Act, ListCooperationAnswer } from '../../../client/index.ts';
import type { Asked, Client } from '../../client.ts';
import { FILTER_NAMES, queryOf } from '../../filters/filters.ts';
import type { ViewRequest } from '../../shell/view.ts';
import { cursorOf } from '../../text/cursor.ts';
import { isNewestFirst, orderFrom } from './actOrder.ts';

export interface LoadedActs {
  readonly acts: readonly Act[];
  /** `page`: one page in the API's own order. `all`: everything that the filters let through, to be sorted here. */
  readonly extent: 'page' | 'all';
  /** Where the next page begins, or what was left out of all. */
  readonly next: string | null;
}

/** What fills a screen and a half: each act costs the API a look at all of its reports. */
export const PAGE_SIZE = 25;

/** More than this is not sorted in a page: the newest are, and it says so. */
const MOST_SORTED = 2_000;

/** A page of acts; or all of them where they are to be sorted in another way than the API does. */
export async function loadActs({ client, place, signal }: ViewRequest): Promise<LoadedActs> {
  const query = queryOf(place.filters, FILTER_NAMES);
  if (!isNewestFirst(orderFrom(place.own.sort))) return loadAll(client, query, signal);
  const { cursor } = place.own;
  const asked = { ...query, limit: String(PAGE_SIZE), ...(cursor !== undefined && { cursor }) };
  const { items, next } = await client.get('/cooperation', asked, signal);
  return { acts: items, extent: 'page', next: cursorOf(next) };
}

async function loadAll(client: Client, query: Asked, signal: AbortSignal): Promise<LoadedActs> {
  const acts: Act[] = [];
  let cursor: string | null = null;
  do {
    const asked: Asked = { ...query, limit: '200', ...(cursor !== null && { cursor }) };
    const page: ListCooperationAnswer = await client.get('/cooperation', asked, signal);
    acts.push(...page.items);
    cursor = cursorOf(page.next);
  } while (cursor !== null && acts.length < MOST_SORTED);
  return { acts, extent: 'all', next: cursor };
}
