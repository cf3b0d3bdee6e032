import { Fault } from '../records/errors.ts';
import type { Answer } from './answer.ts';
import { type ProblemMembers, REQUEST_PROBLEMS, RequestProblem } from './requestProblem.ts';

/** What is wrong with the service rather than with the request. */
const SERVICE_PROBLEMS = {
  unavailable: { status: 503, title: 'The service is overloaded', detail: 'Please try again in a moment.' },
  internal: { status: 500, title: 'The service failed', detail: 'The failure was logged with this request id.' },
} as const;

const RETRY_AFTER_SECONDS = '2';

/** The names that AWS gives to what passes. */
const PASSING =
  /^(?:ProvisionedThroughputExceeded|Throttling|RequestLimitExceeded|ServiceUnavailable|InternalServerError|TimeoutError)/;

/**
 * Every error as a problem document (RFC 9457). Of a request's own mistakes it tells all, of the service's failures
 * nothing but an id: details are for the log.
 */
export function problemAnswer(error: unknown, requestId: string): Answer {
  if (error instanceof RequestProblem) {
    const { status, title } = REQUEST_PROBLEMS[error.code];
    const headers = error.code === 'method-not-allowed' ? { allow: ALLOWED_METHODS } : {};
    return answer({ type: typeOf(error.code), title, status, detail: error.message, ...error.members }, headers);
  }
  const code = isPassing(error) ? 'unavailable' : 'internal';
  const { status, title, detail } = SERVICE_PROBLEMS[code];
  const headers = code === 'unavailable' ? { 'retry-after': RETRY_AFTER_SECONDS } : {};
  return answer({ type: typeOf(code), title, status, detail, requestId }, headers);
}

export const ALLOWED_METHODS = 'GET, HEAD';

function isPassing(error: unknown): boolean {
  if (error instanceof Fault) return error.code !== 'misconfigured';
  return error instanceof Error && PASSING.test(error.name);
}

const typeOf = (code: string): string => `urn:entente:problem:${code}`;

interface ProblemDocument extends ProblemMembers {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly requestId?: string;
}

function answer(problem: ProblemDocument, headers: Readonly<Record<string, string>>): Answer {
  return {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json; charset=utf-8', ...headers },
    body: problem,
  };
}
