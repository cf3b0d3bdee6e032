import type { Entry } from '../records/store/entry.ts';
import type { ListDefinition } from '../records/store/lists/index.ts';
import type { RecordReader } from '../records/store/recordTable.ts';
import { jsonAnswer } from './answer.ts';
import { type CursorScope, decodeCursor, encodeCursor } from './cursor.ts';
import { csv } from './formats/csv.ts';
import type { Format } from './formats/format.ts';
import { formatParameter } from './formats/formatParameter.ts';
import { JSON_LINES } from './formats/jsonLines.ts';
import { askList, type GatherAsked } from './list/askList.ts';
import { conditionOf } from './list/condition.ts';
import { eachFact } from './list/gathering.ts';
import { COMMON, commonValues } from './parameters/common.ts';
import { givenValue } from './parameters/given.ts';
import type { Filter } from './parameters/parameter.ts';
import type { AnswerSchema, Route, RouteRequest } from './route.ts';

export interface ListSpec<Fact, Shown = Fact> {
  readonly name: string;
  readonly path: string;
  readonly summary: string;
  readonly list: ListDefinition<Fact>;
  /** The one that leaves the least to read comes first. */
  readonly filters: readonly Filter[];
  readonly examples: readonly string[];
  /** What `show` makes of an entry. */
  readonly item: AnswerSchema;
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
    content: { kind: 'json', schema: async () => (await import('./shapes/page.ts')).pageShape(await item()), formats },
    answer: async (request, reader) => {
      const { entries, next } = await askedPage({ list, filters, gathering }, request, reader);
      return jsonAnswer({ items: entries.map(show), next }, linkTo(next));
    },
  };
}

export interface AskedPage<Shown> {
  readonly entries: readonly Entry<Shown>[];
  /** The path of the next page. */
  readonly next: string | null;
}

/** What a request asks of a list; not more than `most`, whatever it says. */
export async function askedPage<Fact, Shown>(
  { filters, gathering, list }: Pick<GatheredListSpec<Fact, Shown>, 'filters' | 'gathering' | 'list'>,
  { path, query }: RouteRequest,
  reader: RecordReader,
  most = Number.POSITIVE_INFINITY,
): Promise<AskedPage<Shown>> {
  const { article, cursor, limit, ...span } = commonValues(query);
  const given = filters.map((filter) => ({ filter, keys: givenValue(filter, query) }));
  const conditions = given.flatMap(({ filter, keys }) => (keys === undefined ? [] : [conditionOf(list, filter, keys)]));
  const scope: CursorScope = [path, ...given.map(({ keys }) => keys), article, span.from, span.to];
  const after = cursor === undefined ? undefined : decodeCursor(cursor, scope);
  const question = { list, gathering, conditions, span, article, limit: Math.min(limit, most), after };
  const { entries, next } = await askList(question, reader);
  if (next === null) return { entries, next };
  const onwards = new URLSearchParams(query);
  onwards.set('cursor', encodeCursor(next, scope));
  return { entries, next: `${path}?${onwards}` };
}

/** The header that leads on. */
export function linkTo(next: string | null): Readonly<Record<string, string>> {
  return next === null ? {} : { link: `<${next}>; rel="next"` };
}
