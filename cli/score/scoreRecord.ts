import type { ArticleRecord } from '../../functions/records/schema/index.ts';
import type { Answer } from './answer/index.ts';
import type { Tally } from './tally.ts';
import { scoreArticle } from './types/article.ts';
import { scoreCooperation } from './types/cooperation.ts';
import { scoreCountries, scoreOrganizations, scorePeople, scorePlaces } from './types/entities.ts';
import { scoreFigures } from './types/figures.ts';
import { scoreStatements } from './types/statements.ts';

export type RecordType = keyof ArticleRecord;
export type Tallies = Readonly<Record<RecordType, Tally>>;

/** One article's record against its answer; no record at all misses everything. */
export function scoreRecord(answer: Answer, record: ArticleRecord | null): Tallies {
  const text = record?.article.text ?? '';
  return {
    article: scoreArticle(answer.article, record?.article ?? null),
    countries: scoreCountries(answer.countries, record?.countries ?? []),
    people: scorePeople(answer.people, record?.people ?? []),
    organizations: scoreOrganizations(answer.organizations, record?.organizations ?? []),
    places: scorePlaces(answer.places, record?.places ?? []),
    figures: scoreFigures(answer.figures, record?.figures ?? [], text),
    cooperation: scoreCooperation(answer.cooperation, record?.cooperation ?? [], text),
    statements: scoreStatements(answer.statements, record?.statements ?? [], text),
  };
}
