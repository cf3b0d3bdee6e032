import type { ArticleRecord } from '../records/schema/index.ts';

/** How many facts an article yields, by type. */
export type FactCounts = { readonly [type in Exclude<keyof ArticleRecord, 'article'>]: number };

/** Of an article whose facts an earlier delivery has stored. */
export const NO_FACTS: FactCounts = {
  cooperation: 0,
  figures: 0,
  statements: 0,
  people: 0,
  organizations: 0,
  places: 0,
  countries: 0,
};

export function factCounts(record: ArticleRecord): FactCounts {
  return {
    cooperation: record.cooperation.length,
    figures: record.figures.length,
    statements: record.statements.length,
    people: record.people.length,
    organizations: record.organizations.length,
    places: record.places.length,
    countries: record.countries.length,
  };
}
