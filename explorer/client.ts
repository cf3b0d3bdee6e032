import type { Problem } from '../functions/query/shapes/problem.ts';

/** A page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/** What the page asks the API. */
export interface Client {
  readonly get: <Answer>(path: string, query: Readonly<Record<string, string>>, signal: AbortSignal) => Promise<Answer>;
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
  return {
    get: async <Answer>(path: string, query: Readonly<Record<string, string>>, signal: AbortSignal) => {
      const bearer = await token();
      const headers: Record<string, string> = { accept: 'application/json' };
      if (bearer !== null) headers.authorization = `Bearer ${bearer}`;
      const search = new URLSearchParams(query).toString();
      const response = await fetch(search === '' ? path : `${path}?${search}`, { headers, signal });
      if (response.ok) return (await response.json()) as Answer;
      throw new ProblemError(await problemOf(response));
    },
  };
}

async function problemOf(response: Response): Promise<Pick<Problem, 'status' | 'title' | 'detail'>> {
  const { status } = response;
  const body: unknown = await response.json().catch(() => null);
  const told = typeof body === 'object' && body !== null ? (body as Partial<Problem>) : {};
  return { status, title: told.title ?? `The API answered ${status}`, detail: told.detail ?? '' };
}
