import type { Problem } from './api.ts';

/** What the API answers instead of what it was asked for. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.problem = problem;
  }
}

/** The problem in an answer, even where a gateway on the way said it in words of its own. */
export function problemOf(error: unknown, status: number): Problem {
  const told: Partial<Problem> = typeof error === 'object' && error !== null ? error : {};
  const title = `The API answered ${status}`;
  return { type: 'urn:entente:problem:unknown', title, status, detail: title, ...told };
}
