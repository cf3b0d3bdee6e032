import * as z from 'zod';
import { KINDS, MEASURES, QUALIFIERS, RATE_PERIODS, SECTIONS, STATUSES, TOPICS } from './terms.ts';
import { countryCode, edtf, evidence, partyCode } from './values.ts';

/** The article's id, a letter for the record type and the position in the article: `0f3a…-c2`. */
const factId = z.string().regex(/^[0-9a-f]{16}-[cfs]\d+$/);

const section = z.enum(SECTIONS);
const attribution = z.string().nullable();

/** PLOVER 2.0 event type, with the mode where the type has one. */
export const plover = z.object({ event: z.string(), mode: z.string().nullable() }).readonly();

export const cooperation = z
  .object({
    id: factId,
    parties: z.array(partyCode).min(2).readonly(),
    kind: z.enum(KINDS),
    status: z.enum(STATUSES),
    date: edtf.nullable(),
    topics: z.array(z.enum(TOPICS)).readonly(),
    participants: z.array(z.string()).readonly(),
    place: z.string().nullable(),
    attribution,
    section,
    plover,
    cameo: z.string(),
    evidence,
  })
  .readonly();
export type Cooperation = z.infer<typeof cooperation>;

export const figure = z
  .object({
    id: factId,
    measure: z.enum(MEASURES),
    value: z.number(),
    valueMax: z.number().nullable(),
    unit: z.string(),
    item: z.string().nullable(),
    qualifier: z.enum(QUALIFIERS),
    period: edtf.nullable(),
    per: z.enum(RATE_PERIODS).nullable(),
    country: countryCode.nullable(),
    place: z.string().nullable(),
    actor: z.string().nullable(),
    goal: z.boolean(),
    section,
    attribution,
    evidence,
  })
  .readonly();
export type Figure = z.infer<typeof figure>;

export const statement = z
  .object({
    id: factId,
    speaker: z.string().nullable(),
    text: z.string(),
    medium: z.string().nullable(),
    section,
    evidence,
  })
  .readonly();
export type Statement = z.infer<typeof statement>;
