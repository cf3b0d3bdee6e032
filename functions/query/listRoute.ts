import type * as z from 'zod';
import type { Entry } from '../records/store/entry.ts';
import type { ListDefinition } from '../records/store/lists/index.ts';
import { jsonAnswer } from './answer.ts';
import { type CursorScope, decodeCursor, encodeCursor } from './cursor.ts';
import { csv } from './formats/csv.ts';
import type { Format } from './formats/format.ts';
import { formatParameter } from './formats/formatParameter.ts';
import { JSON_LINES } from './formats/jsonLines.ts';
import { askList, type GatherAsked } from './list/askList.ts';
import { conditionOf } from './list/condition.ts';
import { eachFact } from './list/gathering.ts';
import type { Page } from './list/pageBeingFilled.ts';
import { COMMON, commonValues } from './parameters/common.ts';
import { givenValue } from './parameters/given.ts';
import type { Filter } from './parameters/parameter.ts';
import type { Route, RouteRequest } from './route.ts';
import { pageShape } from './shapes/page.ts';

export interface ListSpec<Fact, Shown = Fact> {
  readonly name: string;
  readonly path: string;
  readonly summary: string;
  readonly list: ListDefinition<Fact>;
  /** The one that leaves the least to read comes first. */
  readonly filters: readonly Filter[];
  readonly examples: readonly string[];
  /** What `show` makes of an entry. */
  readonly item: z.ZodType;
  /** Beside JSON, CSV and JSON Lines. */
  readonly otherFormats?: readonly Format[];
  readonly show: (entry: Entry<Shown>) => unknown;
}

export interface GatheredListSpec<Fact, Shown> extends ListSpec<Fact, Shown> {
  readonly gathering: GatherAsked<Fact, Shown>;
}

/** A fact with the article that it comes from. */
export function withArticle<Fact>({ fact, article }: Entry<Fact>): unknown {
  return { ...fact, article };
}

/** A list that is filtered, read newest first, and given out by the page, each fact for itself. */
export function listRoute<Fact>(spec: ListSpec<Fact>): Route {
  return gatheredListRoute({ ...spec, gathering: eachFact });
}

/** A list that shows one thing for several facts. */
export function gatheredListRoute<Fact, Shown>(spec: GatheredListSpec<Fact, Shown>): Route {
  const { list, filters, gathering, item, otherFormats = [], show, ...about } = spec;
  const formats = [csv(item), JSON_LINES, ...otherFormats];
  return {
    ...about,
    parameters: [...filters, ...COMMON, formatParameter(formats)],
    content: { kind: 'json', schema: pageShape(item), formats },
    answer: async ({ path, query }: RouteRequest, reader) => {
      const { article, cursor, limit, ...span } = commonValues(query);
      const given = filters.map((filter) => ({ filter, keys: givenValue(filter, query) }));
      const conditions = given.flatMap(({ filter, keys }) =>
        keys === undefined ? [] : [conditionOf(list, filter, keys)],
      );
      const scope: CursorScope = [path, ...given.map(({ keys }) => keys), article, span.from, span.to];
      const after = cursor === undefined ? undefined : decodeCursor(cursor, scope);
      const page = await askList({ list, gathering, conditions, span, article, limit, after }, reader);
      return pageAnswer(page, show, path, query, scope);
    },
  };
}

function pageAnswer<Shown>(
  { entries, next }: Page<Shown>,
  show: (entry: Entry<Shown>) => unknown,
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
