import { RequestProblem } from '../requestProblem.ts';
import type { Parameter } from './parameter.ts';

/** The checked value of a parameter, or undefined if the request does not give it. */
export function givenValue<Value>(parameter: Parameter<Value>, query: URLSearchParams): Value | undefined {
  const { name, schema } = parameter;
  const given = query.getAll(name);
  if (given.length === 0) return undefined;
  if (given.length > 1 && parameter.mayRepeat !== true) {
    throw new RequestProblem('repeated-parameter', `Give \`${name}\` once.`, { parameter: name });
  }
  const { data, error } = schema().safeParse(given.join(','));
  if (error === undefined) return data;
  const wanted = error.issues[0]?.message ?? 'something else';
  throw new RequestProblem('invalid-parameter', `\`${name}\` must be ${wanted}.`, { parameter: name });
}

const MAX_QUERY = 4_000;

/** Refuses what the route knows nothing about, rather than answering another question than was asked. */
export function checkNames(known: readonly Parameter[], query: URLSearchParams): void {
  if (query.toString().length > MAX_QUERY) {
    throw new RequestProblem('query-too-long', `A query may have ${MAX_QUERY} characters.`);
  }
  const names = known.map(({ name }) => name);
  const unknown = [...query.keys()].find((name) => !names.includes(name));
  if (unknown === undefined) return;
  const list = names.length === 0 ? 'This path has no parameters.' : `The parameters here are ${names.join(', ')}.`;
  throw new RequestProblem('unknown-parameter', `There is no parameter \`${unknown}\`. ${list}`, {
    parameter: unknown,
    known: names,
  });
}
