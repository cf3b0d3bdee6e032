import * as z from 'zod';
import { countryCode } from '../../../functions/records/schema/index.ts';
import { answerDate } from './date.ts';

const words = z.string().min(1);
const said = words.nullable();

/** What an article's metadata and cleaned text must be; a field that is left out is not asked for. */
export const articleAnswer = z
  .strictObject({
    title: said.optional(),
    titleAlso: z.array(said).optional(),
    outlet: said.optional(),
    outletAlso: z.array(said).optional(),
    section: said.optional(),
    sectionAlso: z.array(said).optional(),
    authors: z.array(words).optional(),
    publishedOn: answerDate.optional(),
    publishedOnAlso: z.array(answerDate).optional(),
    datelineCountry: countryCode.nullable().optional(),
    datelineCountryAlso: z.array(countryCode.nullable()).optional(),
    language: said.optional(),
    languageAlso: z.array(said).optional(),
    textStarts: words.optional(),
    textStartsAlso: z.array(words).optional(),
    textEnds: words.optional(),
    textEndsAlso: z.array(words).optional(),
    /** Page furniture that must be gone. */
    textWithout: z.array(words).optional(),
    /** Words of the body that must be there once, also where the page has the body twice. */
    textOnce: z.array(words).optional(),
  })
  .readonly();
export type ArticleAnswer = z.infer<typeof articleAnswer>;
