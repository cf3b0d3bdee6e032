import type { Clock } from '../records/clock.ts';
import type { RecordReader } from '../records/store/recordTable.ts';
import { type Answer, textAnswer } from './answer.ts';
import { chosenFormat } from './formats/chosenFormat.ts';
import type { Format } from './formats/format.ts';
import { checkNames } from './parameters/given.ts';
import { ALLOWED_METHODS, problemAnswer } from './problemAnswer.ts';
import { RequestProblem } from './requestProblem.ts';
import { formatsOf, type Route } from './route.ts';
import { findRoute } from './router.ts';

export interface Request {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** Their names are in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body?: string;
  /** Names the request in the log and to the caller when the service fails. */
  readonly id: string;
}

export interface Service {
  readonly routes: readonly Route[];
  readonly reader: RecordReader;
  readonly clock: Pick<Clock, 'now'>;
  /** Answers what isn't a question: the explorer's page and its files, uploads. Null for everything else. */
  readonly pages?: (request: Request) => Promise<Answer | null>;
  /** Told of every error that isn't the request's own. */
  readonly failed: (error: unknown, request: Request) => void;
}

/** Answers any request. Nothing is thrown: what goes wrong becomes a problem document here and nowhere else. */
export async function respond(request: Request, service: Service): Promise<Answer> {
  try {
    return await answerOf(request, service);
  } catch (error) {
    if (!(error instanceof RequestProblem)) service.failed(error, request);
    return problemAnswer(error, request.id);
  }
}

async function answerOf(request: Request, { clock, pages, reader, routes }: Service): Promise<Answer> {
  const page = (await pages?.(request)) ?? null;
  if (page !== null) return page;
  const { headers, method, path, query } = request;
  const found = findRoute(routes, path);
  if (found === null) {
    const paths = routes.map((route) => route.path).join(', ');
    throw new RequestProblem('unknown-path', `The paths are ${paths}.`);
  }
  if (!ALLOWED_METHODS.split(', ').includes(method)) {
    throw new RequestProblem('method-not-allowed', `Nothing can be changed here: use ${ALLOWED_METHODS}.`);
  }
  const { route, segments } = found;
  checkNames(route.parameters, query);
  const format = route.content.kind === 'text' ? null : chosenFormat(formatsOf(route), query, headers.accept);
  const answer = await route.answer({ path, segments, query, now: clock.now() }, reader);
  return format === null ? answer : written(answer, format);
}

/** The answer in another form than JSON; what its headers say of it stays. */
async function written({ body, headers }: Answer, { charset, type, write }: Format): Promise<Answer> {
  return textAnswer(charset ? `${type}; charset=utf-8` : type, await write(body), omitType(headers));
}

function omitType({ 'content-type': _, ...headers }: Answer['headers']): Answer['headers'] {
  return headers;
}
