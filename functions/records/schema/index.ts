import * as z from 'zod';
import { article } from './article.ts';
import { country, organization, person, place } from './entities.ts';
import { cooperation, figure, statement } from './facts.ts';

export * from './article.ts';
export * from './entities.ts';
export * from './facts.ts';
export * from './terms.ts';
export * from './values.ts';

/** What one article becomes: the article itself and every record found in its text, in text order. */
export const articleRecord = z
  .object({
    article,
    countries: z.array(country).readonly(),
    people: z.array(person).readonly(),
    organizations: z.array(organization).readonly(),
    places: z.array(place).readonly(),
    cooperation: z.array(cooperation).readonly(),
    figures: z.array(figure).readonly(),
    statements: z.array(statement).readonly(),
  })
  .readonly();
export type ArticleRecord = z.infer<typeof articleRecord>;
