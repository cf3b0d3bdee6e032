import type { Answer } from '../../../functions/query/answer.ts';
import { respond } from '../../../functions/query/respond.ts';
import { ROUTES } from '../../../functions/query/routes/index.ts';
import { type Clock, systemClock } from '../../../functions/records/clock.ts';
import type { RecordReader } from '../../../functions/records/store/recordTable.ts';

export interface ListBody {
  readonly items: readonly Readonly<Record<string, unknown>>[];
  readonly next: string | null;
}

/** Asks the query routes for a path with its query, as a person would type it. */
export function askApi(
  reader: RecordReader,
  url: string,
  method = 'GET',
  headers: Readonly<Record<string, string>> = {},
  clock: Pick<Clock, 'now'> = systemClock,
): Promise<Answer> {
  const [path = '', query = ''] = url.split('?');
  const failed = (error: unknown) => {
    throw error;
  };
  return respond(
    { method, path, query: new URLSearchParams(query), headers, id: 'request-1' },
    { routes: ROUTES, reader, clock, failed },
  );
}

/** A list's answer; anything else fails the test with what was said instead. */
export async function askList(reader: RecordReader, url: string): Promise<ListBody> {
  const { status, body } = await askApi(reader, url);
  if (status !== 200) throw new Error(`${url}: ${JSON.stringify(body)}`);
  return body as ListBody;
}

/** Every item of a list, page by page, as `next` leads. */
export async function walk(reader: RecordReader, url: string): Promise<ListBody['items']> {
  const items: Readonly<Record<string, unknown>>[] = [];
  let next: string | null = url;
  while (next !== null) {
    const page: ListBody = await askList(reader, next);
    items.push(...page.items);
    next = page.next;
  }
  return items;
}

/** The article that an item of a list comes from; nothing is known of it where the item is itself an article. */
export function articleOf(item: ListBody['items'][number]): Readonly<Record<string, unknown>> {
  return { ...(item.article ?? {}) };
}
