import * as z from 'zod';
import {
  countryCode,
  KINDS,
  MEASURES,
  partyCode,
  QUALIFIERS,
  RATE_PERIODS,
  SECTIONS,
  STATUSES,
  TOPICS,
} from '../../../functions/records/schema/index.ts';
import { answerDate } from './date.ts';

const words = z.string().min(1);
const maybeWords = words.nullable();
const date = answerDate;
const parties = z.array(partyCode).min(2);

const fact = {
  section: z.enum(SECTIONS).optional(),
  sectionAlso: z.array(z.enum(SECTIONS)).optional(),
  attribution: maybeWords.optional(),
  attributionAlso: z.array(maybeWords).optional(),
  /** May be found or missed without a penalty. */
  optional: z.boolean().optional(),
};

export const cooperationAnswer = z.strictObject({
  ...fact,
  parties,
  /** Read with tolerance: an annotator may accept a body whose code is not in the lists. */
  partiesAlso: z.array(z.array(z.string())).optional(),
  kind: z.enum(KINDS),
  kindAlso: z.array(z.enum(KINDS)).optional(),
  status: z.enum(STATUSES),
  statusAlso: z.array(z.enum(STATUSES)).optional(),
  date,
  dateAlso: z.array(date).optional(),
  topics: z.array(z.enum(TOPICS)).optional(),
  /** Careful readers differ about the topics: they aren't checked. */
  topicsOptional: z.boolean().optional(),
  participants: z.array(words).optional(),
  place: maybeWords.optional(),
  /** Words of the article that state the act. */
  at: words.optional(),
});
export type CooperationAnswer = z.infer<typeof cooperationAnswer>;

export const figureAnswer = z.strictObject({
  ...fact,
  measure: z.enum(MEASURES),
  measureAlso: z.array(z.enum(MEASURES)).optional(),
  value: z.number(),
  valueAlso: z.array(z.number()).optional(),
  valueMax: z.number().optional(),
  unit: words,
  unitAlso: z.array(words).optional(),
  item: maybeWords.optional(),
  itemAlso: z.array(maybeWords).optional(),
  qualifier: z.enum(QUALIFIERS).optional(),
  qualifierAlso: z.array(z.enum(QUALIFIERS)).optional(),
  period: date.optional(),
  periodAlso: z.array(date).optional(),
  per: z.enum(RATE_PERIODS).nullable().optional(),
  country: countryCode.nullable().optional(),
  countryAlso: z.array(countryCode.nullable()).optional(),
  place: maybeWords.optional(),
  actor: maybeWords.optional(),
  goal: z.boolean().optional(),
});
export type FigureAnswer = z.infer<typeof figureAnswer>;

export const statementAnswer = z.strictObject({
  ...fact,
  speaker: maybeWords,
  speakerAlso: z.array(maybeWords).optional(),
  starts: words,
  medium: maybeWords.optional(),
});
export type StatementAnswer = z.infer<typeof statementAnswer>;
