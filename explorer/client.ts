import type { Problem } from '../functions/query/shapes/problem.ts';

/** A page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/** What the page asks the API. */
export interface Client {
  readonly get: <Answer>(path: string, query: Readonly<Record<string, string>>, signal: AbortSignal) => Promise<Answer>;
  /** A list as CSV, page after page, each with the line of column names. */
  readonly csvPages: (path: string, query: Readonly<Record<string, string>>) => AsyncGenerator<string>;
}

/** What the API answers instead of what it was asked for. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Pick<Problem, 'status' | 'title' | 'detail'>;

  constructor(problem: Pick<Problem, 'status' | 'title' | 'detail'>) {
    super(problem.detail);
    this.problem = problem;
  }
}

/** `token` is asked for each time: it may have been renewed. */
export function makeClient(token: () => Promise<string | null>): Client {
  const ask = async (url: string, accept: string, signal?: AbortSignal) => {
    const bearer = await token();
    const headers = { accept, ...(bearer !== null && { authorization: `Bearer ${bearer}` }) };
    const response = await fetch(url, { headers, ...(signal !== undefined && { signal }) });
    if (!response.ok) throw new ProblemError(await problemOf(response));
    return response;
  };
  return {
    get: async (path, query, signal) => (await ask(urlOf(path, query), 'application/json', signal)).json(),
    csvPages: async function* (path, query) {
      let url: string | null = urlOf(path, query);
      while (url !== null) {
        const response: Response = await ask(url, 'text/csv');
        yield await response.text();
        url = /^<([^>]+)>; rel="next"/.exec(response.headers.get('link') ?? '')?.[1] ?? null;
      }
    },
  };
}

function urlOf(path: string, query: Readonly<Record<string, string>>): string {
  const search = new URLSearchParams(query).toString();
  return search === '' ? path : `${path}?${search}`;
}

async function problemOf(response: Response): Promise<Pick<Problem, 'status' | 'title' | 'detail'>> {
  const { status } = response;
  const body: unknown = await response.json().catch(() => null);
  const told = typeof body === 'object' && body !== null ? (body as Partial<Problem>) : {};
  return { status, title: told.title ?? `The API answered ${status}`, detail: told.detail ?? '' };
}
