import type { Paths } from './api.ts';
import type { Api } from './index.ts';
import { ProblemError, problemOf } from './problemError.ts';

interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

type Answer<Path extends keyof Paths> = Paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } };
}
  ? Body
  : never;

/** The paths of lists. An aggregate is none, though it has a `next`: its parts are added up, not strung together. */
export type ListPath = {
  [Path in keyof Paths]: Answer<Path> extends { complete: boolean }
    ? never
    : Answer<Path> extends Page<unknown>
      ? Path
      : never;
}[keyof Paths];

export type Item<Path extends ListPath> = Answer<Path> extends Page<infer Each> ? Each : never;

export type ListQuery<Path extends ListPath> = Omit<
  NonNullable<Paths[Path]['get']['parameters']['query']>,
  'cursor' | 'format'
>;

type GetPage<Each> = (
  path: string,
  init: { readonly params: { readonly query: object }; readonly signal?: AbortSignal },
) => Promise<{ readonly data?: Page<Each>; readonly error?: unknown; readonly response: Response }>;

export async function* walkList<Path extends ListPath>(
  api: Api,
  path: Path,
  query: ListQuery<Path> | undefined,
  signal: AbortSignal | undefined,
): AsyncGenerator<Item<Path>> {
  // openapi-fetch works its types out for one path at a time, not for whichever path this is.
  const get = api.GET as unknown as GetPage<Item<Path>>;
  let asked: object | null = { ...query };
  while (asked !== null) {
    const params = { query: asked };
    const { data, error, response } = await get(path, { params, ...(signal !== undefined && { signal }) });
    if (data === undefined) throw new ProblemError(problemOf(error, response.status));
    yield* data.items;
    asked = data.next === null ? null : queryOf(data.next);
  }
}

/** What the next page is asked with. */
function queryOf(next: string): Readonly<Record<string, readonly string[]>> {
  const query = new URLSearchParams(next.slice(next.indexOf('?')));
  return Object.fromEntries([...query.keys()].map((name) => [name, query.getAll(name)]));
}
