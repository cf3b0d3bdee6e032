import * as z from 'zod';
import { articleId, articleStatus, countryCode, edtf } from './values.ts';

/** A doubt or a loss that travels with the record; `code` is stable for programs, `message` is for people. */
export const warning = z.object({ code: z.string(), message: z.string() }).readonly();
export type Warning = z.infer<typeof warning>;

export const article = z
  .object({
    id: articleId,
    key: z.string(),
    status: articleStatus,
    reason: warning.nullable(),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    section: z.string().nullable(),
    authors: z.array(z.string()).readonly(),
    publishedOn: edtf.nullable(),
    datelineCountry: countryCode.nullable(),
    language: z.string().nullable(),
    url: z.string().nullable(),
    text: z.string(),
    wordCount: z.int().min(0),
    warnings: z.array(warning).readonly(),
  })
  .readonly();
export type Article = z.infer<typeof article>;
