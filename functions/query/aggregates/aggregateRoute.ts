import type { RecordReader } from '../../records/store/recordTable.ts';
import { jsonAnswer } from '../answer.ts';
import { type CursorScope, decodeCursor, encodeCursor } from '../cursor.ts';
import type { Format } from '../formats/format.ts';
import { formatParameter } from '../formats/formatParameter.ts';
import { commonValues, cursor, SPAN } from '../parameters/common.ts';
import type { Parameter } from '../parameters/parameter.ts';
import type { AnswerSchema, Route, RouteRequest } from '../route.ts';
import { type CountedAct, countActs } from './countActs.ts';
import type { Question } from './question.ts';

export interface AggregateSpec extends Omit<Route, 'content' | 'answer'> {
  /** Beside the range of dates and the cursor. */
  readonly parameters: readonly Parameter[];
  readonly schema: AnswerSchema;
  readonly formats: readonly Format[];
  readonly question: (request: RouteRequest) => Question;
  /** The answer but for what every aggregate says of itself. */
  readonly count: (
    acts: readonly CountedAct[],
    request: RouteRequest,
    reader: RecordReader,
  ) => object | Promise<object>;
}

/** Numbers of acts. Where there is more than one request counts, the answers that `next` leads to add up to the whole. */
export function aggregateRoute({ schema, formats, question, count, ...about }: AggregateSpec): Route {
  const form = formats.length === 0 ? [] : [formatParameter(formats)];
  return {
    ...about,
    parameters: [...about.parameters, ...SPAN, cursor, ...form],
    content: { kind: 'json', schema, formats },
    answer: async (request, reader) => {
      const { path, query } = request;
      const asked = question(request);
      const scope = scopeOf(path, asked);
      const given = commonValues(query).cursor;
      const after = given === undefined ? undefined : decodeCursor(given, scope);
      const { acts, next } = await countActs(reader, asked, after);
      const body = await count(acts, request, reader);
      if (next === null) return jsonAnswer({ ...body, complete: true, next });
      const onwards = new URLSearchParams(query);
      onwards.set('cursor', encodeCursor(next, scope));
      const url = `${path}?${onwards}`;
      return jsonAnswer({ ...body, complete: false, next: url }, { link: `<${url}>; rel="next"` });
    },
  };
}

function scopeOf(path: string, { parties, topic, kind, status, span }: Question): CursorScope {
  return [path, parties, topic, kind, status, span.from, span.to];
}
