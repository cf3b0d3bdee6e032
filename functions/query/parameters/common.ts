import * as z from 'zod';
import { type ArticleId, articleId } from '../../records/schema/values.ts';
import { RequestProblem } from '../requestProblem.ts';
import { SAMPLE_ARTICLE } from '../samples.ts';
import { date } from './dates.ts';
import { givenValue } from './given.ts';
import type { Parameter } from './parameter.ts';

export const DEFAULT_LIMIT = 50;
export const MAX_LIMIT = 200;

const MAX_CURSOR = 1_400;

const article: Parameter<ArticleId> = {
  name: 'article',
  schema: () =>
    z
      .string()
      .refine((value) => articleId.safeParse(value).success, 'the id of an article, sixteen hexadecimal digits')
      .transform((value): ArticleId => articleId.parse(value))
      .describe('Of this article alone, by its id.'),
  example: SAMPLE_ARTICLE,
};

const from: Parameter<string> = {
  name: 'from',
  schema: () =>
    date().describe(
      'Dated on or after the beginning of this year, month or day. A fact is dated by its own date (an interval by its beginning), else by its article; undated ones match no range.',
    ),
  example: '2011-05',
};

const to: Parameter<string> = {
  name: 'to',
  schema: () =>
    date().describe(
      'Dated before the beginning of this year, month or day: `from=2011&to=2013` is the two years 2011 and 2012.',
    ),
  example: '2013',
};

export const limit: Parameter<number> = {
  name: 'limit',
  schema: () =>
    z
      .string()
      .regex(/^\d{1,3}$/, `a whole number from 1 to ${MAX_LIMIT}`)
      .transform(Number)
      .refine((value) => value >= 1 && value <= MAX_LIMIT, `a whole number from 1 to ${MAX_LIMIT}`)
      .describe(
        `How many items a page has at most, ${DEFAULT_LIMIT} if not given. A page may be shorter and have a next one all the same.`,
      ),
  example: '20',
};

export const cursor: Parameter<string> = {
  name: 'cursor',
  schema: () =>
    z.string().min(1, 'a cursor').max(MAX_CURSOR, 'a cursor').describe('Where to go on: taken from `next`.'),
  example: 'as given in `next`',
};

/** The range of dates that lists and aggregates are about. */
export const SPAN: readonly Parameter[] = [from, to];

/** The parameters that every list has. */
export const COMMON: readonly Parameter[] = [article, ...SPAN, limit, cursor];

/** What a request says in them. */
export function commonValues(query: URLSearchParams) {
  const values = {
    article: givenValue(article, query),
    from: givenValue(from, query),
    to: givenValue(to, query),
    limit: givenValue(limit, query) ?? DEFAULT_LIMIT,
    cursor: givenValue(cursor, query),
  };
  if (values.from !== undefined && values.to !== undefined && values.from >= values.to) {
    throw new RequestProblem('invalid-parameter', '`to` must be later than `from`: it is the first date left out.', {
      parameter: 'to',
    });
  }
  return values;
}
