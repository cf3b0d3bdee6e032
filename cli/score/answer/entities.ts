import * as z from 'zod';
import { countryCode, ORGANIZATION_TYPES, PLACE_TYPES } from '../../../functions/records/schema/index.ts';

const words = z.string().min(1);
const country = countryCode.nullable();

/** May be found or missed without a penalty. */
const optional = z.boolean().optional();

const named = {
  name: words,
  /** Other names that count. */
  also: z.array(words).optional(),
  country: country.optional(),
  countryAlso: z.array(country).optional(),
  optional,
};

export const countryAnswer = z.union([
  countryCode.transform((code) => ({ code, optional: false })),
  z.strictObject({ code: countryCode, optional: z.boolean().default(false) }),
]);
export type CountryAnswer = z.infer<typeof countryAnswer>;

export const personAnswer = z.strictObject({
  ...named,
  role: words.nullable().optional(),
  /** "" lets any role pass. */
  roleAlso: z.array(z.string().nullable()).optional(),
});
export type PersonAnswer = z.infer<typeof personAnswer>;

export const organizationAnswer = z.strictObject({
  ...named,
  type: z.enum(ORGANIZATION_TYPES),
  typeAlso: z.array(z.enum(ORGANIZATION_TYPES)).optional(),
});
export type OrganizationAnswer = z.infer<typeof organizationAnswer>;

export const placeAnswer = z.strictObject({ ...named, type: z.enum(PLACE_TYPES).optional() });
export type PlaceAnswer = z.infer<typeof placeAnswer>;
