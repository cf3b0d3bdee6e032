import type { AnswerSchema } from '../route.ts';
import { csv } from './csv.ts';
import type { Format } from './format.ts';
import { JSON_LINES } from './jsonLines.ts';

/** A table and JSON Lines of one of the lists in an answer. */
export function rowsOf<Body>(row: AnswerSchema, listIn: (body: Body) => readonly unknown[]): readonly Format[] {
  // The routes that have these formats answer with such a body, and their schema says so.
  return [csv(row), JSON_LINES].map((format) => ({
    ...format,
    write: (body) => format.write({ items: listIn(body as Body) }),
  }));
}
