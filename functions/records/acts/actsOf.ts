import type { ArticleId, Cooperation, Kind } from '../schema/index.ts';
import { KINDS } from '../schema/terms.ts';
import { homesOf } from './homesOf.ts';

/** A report, as far as it tells which act it is of, with the article that it comes from. */
export interface Told {
  readonly fact: Pick<Cooperation, 'parties' | 'kind' | 'date'>;
  readonly article: { readonly id: ArticleId };
}

/** One act with everybody who tells of it. */
export interface ActReports<Report extends Told> {
  readonly date: Cooperation['date'];
  readonly kind: Kind;
  readonly reports: readonly Report[];
}

/** The acts that the reports of one family tell of, whatever order the reports come in. docs/acts.md is the rule. */
export function actsOf<Report extends Told>(family: readonly Report[]): readonly ActReports<Report>[] {
  const homes = homesOf(family);
  const byHome = Map.groupBy(family, ({ fact }) => homes.get(fact.date) ?? null);
  return [...byHome].flatMap(([date, reports]) => apartByKind(reports).map((act) => actOf(date, act)));
}

/** Who tells of two kinds tells of two acts: then the kinds are apart for everybody. */
function apartByKind<Report extends Told>(reports: readonly Report[]): readonly (readonly Report[])[] {
  const byArticle = Map.groupBy(reports, ({ article }) => article.id);
  const isApart = [...byArticle.values()].some((own) => new Set(own.map(({ fact }) => fact.kind)).size > 1);
  return isApart ? [...Map.groupBy(reports, ({ fact }) => fact.kind).values()] : [reports];
}

function actOf<Report extends Told>(home: Cooperation['date'], reports: readonly Report[]): ActReports<Report> {
  const dates = reports.map(({ fact }) => fact.date);
  const date = dates.includes(home) ? home : (dates.toSorted(byPrecision)[0] ?? null);
  return { date, kind: mostTold(reports.map(({ fact }) => fact.kind)), reports };
}

function byPrecision(one: Cooperation['date'], other: Cooperation['date']): number {
  const [first, second] = [one ?? '', other ?? ''];
  return second.length - first.length || (first < second ? -1 : 1);
}

function mostTold(kinds: readonly Kind[]): Kind {
  const count = (kind: Kind) => kinds.filter((other) => other === kind).length;
  return KINDS.reduce((best, kind) => (count(kind) > count(best) ? kind : best));
}
