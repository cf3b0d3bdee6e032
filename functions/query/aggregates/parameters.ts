import * as z from 'zod';
import { KINDS, type Kind, STATUSES, type Status, TOPICS, type Topic } from '../../records/schema/terms.ts';
import { kindFilter, statusFilter, topicFilter } from '../parameters/acts.ts';
import { pairFilter, partiesFilter } from '../parameters/codes.ts';
import { commonValues } from '../parameters/common.ts';
import { givenValue } from '../parameters/given.ts';
import type { Parameter } from '../parameters/parameter.ts';
import { BUCKETS, type Bucket } from './bucket.ts';
import type { Question } from './question.ts';

/** What acts are counted by, beside their parties. */
export const ACT_FILTERS = [topicFilter, kindFilter, statusFilter] as const;
export const PARTY_FILTERS = [partiesFilter, pairFilter] as const;

export const bucketParameter: Parameter<Bucket> = {
  name: 'bucket',
  schema: () =>
    z.enum(BUCKETS, `one of ${BUCKETS.join(', ')}`).describe('Counts by year, or by month. By year if not given.'),
  example: 'month',
};

/** What a request asks to be counted; `own` is the party whose page it is, if it is one's. */
export function questionOf(query: URLSearchParams, own: readonly string[] = []): Question {
  const { from, to } = commonValues(query);
  const countries = givenValue(partiesFilter, query) ?? [];
  const [pair] = givenValue(pairFilter, query) ?? [];
  return {
    parties: [...new Set([...own, ...countries, ...(pair?.split('+') ?? [])])],
    topic: termIn<Topic>(TOPICS, givenValue(topicFilter, query)),
    kind: termIn<Kind>(KINDS, givenValue(kindFilter, query)),
    status: termIn<Status>(STATUSES, givenValue(statusFilter, query)),
    span: { from, to },
  };
}

function termIn<Term extends string>(terms: readonly Term[], given: readonly string[] | undefined): Term | undefined {
  return terms.find((term) => term === given?.[0]);
}
