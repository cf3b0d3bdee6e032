import * as z from 'zod';
import { ORGANIZATION_TYPES, PLACE_TYPES } from './terms.ts';
import { countryCode, edtf, evidence } from './values.ts';

const mentions = z.int().min(1);

/** Lower-case ASCII words joined by hyphens, so that spellings with and without accents are one. */
const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

export const country = z.object({ code: countryCode, mentions, evidence }).readonly();
export type Country = z.infer<typeof country>;

export const role = z
  .object({
    title: z.string(),
    country: countryCode.nullable(),
    organization: z.string().nullable(),
    status: z.enum(['current', 'former']).nullable(),
    since: edtf.nullable(),
  })
  .readonly();
export type Role = z.infer<typeof role>;

export const person = z
  .object({
    id: slug,
    name: z.string(),
    roles: z.array(role).readonly(),
    country: countryCode.nullable(),
    mentions,
    evidence,
  })
  .readonly();
export type Person = z.infer<typeof person>;

export const organization = z
  .object({
    id: slug,
    name: z.string(),
    acronym: z.string().nullable(),
    type: z.enum(ORGANIZATION_TYPES),
    country: countryCode.nullable(),
    mentions,
    evidence,
  })
  .readonly();
export type Organization = z.infer<typeof organization>;

export const place = z
  .object({
    id: slug,
    name: z.string(),
    also: z.array(z.string()).readonly(),
    type: z.enum(PLACE_TYPES),
    country: countryCode.nullable(),
    mentions,
    evidence,
  })
  .readonly();
export type Place = z.infer<typeof place>;
