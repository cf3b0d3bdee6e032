import * as z from 'zod';
import { articleAnswer } from './article.ts';
import { countryAnswer, organizationAnswer, personAnswer, placeAnswer } from './entities.ts';
import { cooperationAnswer, figureAnswer, statementAnswer } from './facts.ts';

export * from './article.ts';
export * from './entities.ts';
export * from './facts.ts';

const listOf = <S extends z.ZodType>(entry: S) => z.array(entry).default([]);

/** What a careful reader would write down of one article: `NAME.json` beside `NAME.txt`. */
export const answer = z.strictObject({
  article: articleAnswer,
  countries: listOf(countryAnswer),
  people: listOf(personAnswer),
  organizations: listOf(organizationAnswer),
  places: listOf(placeAnswer),
  cooperation: listOf(cooperationAnswer),
  figures: listOf(figureAnswer),
  statements: listOf(statementAnswer),
});
export type Answer = z.infer<typeof answer>;
