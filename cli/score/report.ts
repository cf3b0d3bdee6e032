import type { RecordType, Tallies } from './scoreRecord.ts';
import { type Check, sumOf, type Tally } from './tally.ts';

export interface ArticleReport {
  readonly accuracy: number;
  readonly checks: Readonly<Record<string, CheckReport>>;
}

export interface TypeReport {
  readonly gold: number;
  readonly predicted: number;
  readonly hit: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Only for facts: a hit counts when its decisive fields are right as well. */
  readonly strictF1?: number;
  readonly checks: Readonly<Record<string, CheckReport>>;
}

interface CheckReport extends Check {
  readonly share: number;
}

export type Report = { readonly article: ArticleReport; readonly score: number } & Readonly<
  Record<CountedType, TypeReport>
>;
export type CountedType = Exclude<RecordType, 'article'>;

const ENTITIES = ['countries', 'people', 'organizations', 'places'] as const;
const FACTS = ['figures', 'cooperation', 'statements'] as const;
export const RECORD_TYPES: readonly RecordType[] = ['article', ...ENTITIES, ...FACTS];

/** The totals over all articles, and their mean: article accuracy, F1 of what is named, strict F1 of the facts. */
export function reportOf(articles: readonly Tallies[]): Report {
  const total = (type: RecordType): Tally => sumOf(articles.map((tallies) => tallies[type]));
  const article = articleReport(total('article'));
  const counted = {
    countries: typeReport(total('countries')),
    people: typeReport(total('people')),
    organizations: typeReport(total('organizations')),
    places: typeReport(total('places')),
    figures: factReport(total('figures')),
    cooperation: factReport(total('cooperation')),
    statements: factReport(total('statements')),
  };
  const parts = [
    article.accuracy,
    ...ENTITIES.map((type) => counted[type].f1),
    ...FACTS.map((type) => counted[type].strictF1),
  ];
  return { article, ...counted, score: parts.reduce((sum, part) => sum + part, 0) / parts.length };
}

/** The one number of a record type that counts towards the score. */
export const scoreOf = (report: Report, type: RecordType): number =>
  type === 'article' ? report.article.accuracy : (report[type].strictF1 ?? report[type].f1);

function articleReport({ checks }: Tally): ArticleReport {
  const all = Object.values(checks);
  const accuracy = ratio(
    all.reduce((sum, { ok }) => sum + ok, 0),
    all.reduce((sum, { of }) => sum + of, 0),
  );
  return { checks: checkReports(checks), accuracy };
}

function typeReport({ wanted, found, hit, checks }: Tally): TypeReport {
  return {
    gold: wanted,
    predicted: found,
    hit,
    precision: ratio(hit, found),
    recall: ratio(hit, wanted),
    f1: f1(hit, wanted, found),
    checks: checkReports(checks),
  };
}

const factReport = (tally: Tally) => ({ ...typeReport(tally), strictF1: f1(tally.strict, tally.wanted, tally.found) });

const checkReports = (checks: Tally['checks']): Record<string, CheckReport> =>
  Object.fromEntries(Object.entries(checks).map(([what, { ok, of }]) => [what, { ok, of, share: ratio(ok, of) }]));

const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
const f1 = (hit: number, wanted: number, found: number): number =>
  wanted + found === 0 ? 1 : (2 * hit) / (wanted + found);
