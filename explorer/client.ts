import { ententeClient, type Paths } from '../client/index.ts';
import { ProblemError, problemOf } from '../client/problemError.ts';

export { ProblemError };

/** A page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/** What the API answers on a path. */
export type AnswerOf<Path extends keyof Paths> = Paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Answer } } } };
}
  ? Answer
  : never;

/** Parameters by name, those within the path too. Most come from a URL as they are: the API says what is wrong with them. */
export type Asked = Readonly<Record<string, string>>;

/** What the page asks the API. Answers that are none are thrown as a `ProblemError`. */
export interface Client {
  get<Path extends keyof Paths>(path: Path, asked: Asked, signal: AbortSignal): Promise<AnswerOf<Path>>;
  /** A list as CSV, page after page, each with the line of column names. */
  csvPages(path: '/cooperation', asked: Asked): AsyncGenerator<string>;
}

/** `token` is asked for each time: it may have been renewed. */
export function makeClient(baseUrl: string, token: () => Promise<string | null>): Client {
  const api = ententeClient({ baseUrl, token });
  // openapi-fetch works out its types for one path at a time, and checks parameters that are known beforehand.
  const get = api.GET as unknown as Get;
  const ask = async (path: string, asked: Asked, more: object) => {
    const params = { path: asked, query: withoutSegments(path, asked) };
    const { data, error, response } = await get(path, { params, ...more });
    if (data === undefined) throw new ProblemError(problemOf(error, response.status));
    return { data, response };
  };
  return {
    get: async <Path extends keyof Paths>(path: Path, asked: Asked, signal: AbortSignal) =>
      (await ask(path, asked, { signal })).data as AnswerOf<Path>,
    csvPages: async function* (path, asked) {
      let cursor: string | null = null;
      do {
        const page: Asked = { ...asked, format: 'csv', ...(cursor !== null && { cursor }) };
        const { data, response } = await ask(path, page, { parseAs: 'text' });
        yield String(data);
        cursor = nextCursor(response.headers.get('link'));
      } while (cursor !== null);
    },
  };
}

type Get = (
  path: string,
  init: { readonly params: { readonly path: Asked; readonly query: Asked } },
) => Promise<{ readonly data?: unknown; readonly error?: unknown; readonly response: Response }>;

function withoutSegments(path: string, asked: Asked): Asked {
  return Object.fromEntries(Object.entries(asked).filter(([name]) => !path.includes(`{${name}}`)));
}

/** `</cooperation?cursor=…>; rel="next"` */
function nextCursor(link: string | null): string | null {
  const path = /^<([^>]+)>; rel="next"/.exec(link ?? '')?.[1];
  return path === undefined ? null : new URL(path, 'http://any').searchParams.get('cursor');
}
