import * as z from 'zod';

/** EDTF (ISO 8601-2) level 0/1: a year, month or day, or an interval of two of them with an open end allowed. */
const EDTF_PATTERN = /^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?|\.\.)(?:\/(?:\d{4}(?:-\d{2}(?:-\d{2})?)?|\.\.))?$/;

export const edtf = z
  .string()
  .regex(EDTF_PATTERN, 'an EDTF date such as 2011-05, 2015-03-23/2015-03-25 or 2011/..')
  .brand('Edtf');
export type Edtf = z.infer<typeof edtf>;

/** ISO 3166-1 alpha-2. */
export const countryCode = z
  .string()
  .regex(/^[A-Z]{2}$/, 'an ISO 3166-1 alpha-2 code such as PE')
  .brand('CountryCode');
export type CountryCode = z.infer<typeof countryCode>;

/** A country, or the common acronym of an international body that acts as a party (EU, OAS, UNASUR). */
export const partyCode = z
  .string()
  .regex(/^[A-Z][A-Z0-9-]{1,11}$/, 'a country code or the acronym of a body')
  .brand('PartyCode');
export type PartyCode = z.infer<typeof partyCode>;

export const articleId = z
  .string()
  .regex(/^[0-9a-f]{16}$/, 'sixteen hexadecimal digits')
  .brand('ArticleId');
export type ArticleId = z.infer<typeof articleId>;

/** `rejected`: nothing could be extracted, and trying again would not help; `reason` says why. */
export const articleStatus = z.enum(['extracted', 'rejected']);

/** W3C TextPositionSelector and TextQuoteSelector in one: offsets in UTF-16 code units of the article's `text`. */
export const evidence = z.object({ start: z.int().min(0), end: z.int().min(1), exact: z.string().min(1) }).readonly();
export type Evidence = z.infer<typeof evidence>;
