import createClient, { type Client, type Middleware } from 'openapi-fetch';
import type { Paths } from './api.ts';
import { type Item, type ListPath, type ListQuery, walkList } from './walk.ts';

export type * from './api.ts';
export { ProblemError } from './problemError.ts';
export type { Item, ListPath, ListQuery } from './walk.ts';

/** JSON alone is typed; other forms are asked for by `parseAs: 'text'` with `format` in the query. */
export type Api = Client<Paths, 'application/json' | 'application/problem+json'>;

export interface ClientOptions {
  /** Where the API is, such as `http://127.0.0.1:4000`. */
  readonly baseUrl: string;
  readonly fetch?: (request: Request) => Promise<Response>;
  /** A bearer token, or what is asked for one before each request. */
  readonly token?: string | (() => Promise<string | null>);
}

export interface EntenteClient extends Api {
  /** Every item of a list, page after page. Throws a `ProblemError` if the API answers with a problem. */
  readonly walk: <Path extends ListPath>(
    path: Path,
    query?: ListQuery<Path>,
    signal?: AbortSignal,
  ) => AsyncGenerator<Item<Path>>;
}

export function ententeClient({ baseUrl, fetch, token }: ClientOptions): EntenteClient {
  const api: Api = createClient({ baseUrl, ...(fetch !== undefined && { fetch }) });
  if (token !== undefined) api.use(bearer(typeof token === 'string' ? async () => token : token));
  return { ...api, walk: (path, query, signal) => walkList(api, path, query, signal) };
}

function bearer(token: () => Promise<string | null>): Middleware {
  return {
    onRequest: async ({ request }) => {
      const given = await token();
      if (given !== null) request.headers.set('authorization', `Bearer ${given}`);
      return request;
    },
  };
}
