import type * as z from 'zod';
import type { ArticleId } from '../records/schema/index.ts';
import { factsInOrder } from '../records/store/entriesOf.ts';
import type { Entry } from '../records/store/entry.ts';
import type { ListDefinition } from '../records/store/lists/index.ts';
import { readArticle } from '../records/store/readArticle.ts';
import type { RecordReader } from '../records/store/recordTable.ts';
import type { Bound } from '../records/store/sortRange.ts';
import { jsonAnswer } from './answer.ts';
import { type CursorScope, decodeCursor, encodeCursor } from './cursor.ts';
import { type Condition, conditionOf } from './list/condition.ts';
import { pageOf, readPage } from './list/page.ts';
import type { Page } from './list/pageBeingFilled.ts';
import { type DateSpan, keptOf, searchFor } from './list/search.ts';
import { COMMON, commonValues } from './parameters/common.ts';
import { givenValue } from './parameters/given.ts';
import type { Filter } from './parameters/parameter.ts';
import type { Route, RouteRequest } from './route.ts';
import { pageShape } from './shapes/page.ts';

export interface ListSpec<Fact> {
  readonly name: string;
  readonly path: string;
  readonly summary: string;
  readonly list: ListDefinition<Fact>;
  /** The one that leaves the least to read comes first. */
  readonly filters: readonly Filter[];
  readonly examples: readonly string[];
  /** What `show` makes of an entry. */
  readonly item: z.ZodType;
  readonly show: (entry: Entry<Fact>) => unknown;
}

/** A fact with the article that it comes from. */
export function withArticle<Fact>({ fact, article }: Entry<Fact>): unknown {
  return { ...fact, article };
}

/** A list that is filtered, read newest first, and given out by the page. */
export function listRoute<Fact>({ list, filters, item, show, ...about }: ListSpec<Fact>): Route {
  return {
    ...about,
    parameters: [...filters, ...COMMON],
    content: { kind: 'json', schema: pageShape(item) },
    answer: async ({ path, query }: RouteRequest, reader) => {
      const { article, cursor, limit, ...span } = commonValues(query);
      const given = filters.map((filter) => ({ filter, keys: givenValue(filter, query) }));
      const conditions = given.flatMap(({ filter, keys }) =>
        keys === undefined ? [] : [conditionOf(list, filter, keys)],
      );
      const scope: CursorScope = [path, ...given.map(({ keys }) => keys), article, span.from, span.to];
      const after = cursor === undefined ? undefined : decodeCursor(cursor, scope);
      const asked: Asked<Fact> = { list, conditions, span, limit, after };
      const page = await (article === undefined ? pageOfList(asked, reader) : pageOfArticle(asked, article, reader));
      return pageAnswer(page, show, path, query, scope);
    },
  };
}

interface Asked<Fact> {
  readonly list: ListDefinition<Fact>;
  readonly conditions: readonly Condition<Fact>[];
  readonly span: DateSpan;
  readonly limit: number;
  readonly after: Bound | undefined;
}

function pageOfList<Fact>({ list, conditions, span, limit, after }: Asked<Fact>, reader: RecordReader) {
  return readPage(reader, searchFor(list, conditions, span), limit, after);
}

/** One article's facts come from its record: an article that isn't there has none. */
async function pageOfArticle<Fact>(
  { list, conditions, span, limit, after }: Asked<Fact>,
  article: ArticleId,
  reader: RecordReader,
): Promise<Page<Fact>> {
  const found = await readArticle(reader, article);
  if (found.kind !== 'found') return { entries: [], next: null };
  const entries = factsInOrder(list, found.record, found.generation);
  return pageOf(keptOf(entries, conditions, span), limit, after);
}

function pageAnswer<Fact>(
  { entries, next }: Page<Fact>,
  show: (entry: Entry<Fact>) => unknown,
  path: string,
  query: URLSearchParams,
  scope: CursorScope,
) {
  const items = entries.map(show);
  if (next === null) return jsonAnswer({ items, next });
  const onwards = new URLSearchParams(query);
  onwards.set('cursor', encodeCursor(next, scope));
  const url = `${path}?${onwards}`;
  return jsonAnswer({ items, next: url }, { link: `<${url}>; rel="next"` });
}
