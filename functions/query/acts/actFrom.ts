import { actId } from '../../records/acts/actId.ts';
import type { ActReports } from '../../records/acts/actsOf.ts';
import type { Cooperation } from '../../records/schema/index.ts';
import type { Entry } from '../../records/store/entry.ts';
import type { Act } from '../shapes/act.ts';
import type { Report } from '../shapes/listed.ts';
import { furthest } from './furthest.ts';

/** The act as it is shown, with its first reports: as many as asked for. */
export function actFrom(act: ActReports<Entry<Cooperation>>, most = Number.POSITIVE_INFINITY): Act {
  const reports = act.reports.map(({ fact, article }): Report => ({ ...fact, article })).toSorted(byPublication);
  return {
    id: actId(act),
    parties: [...(reports[0]?.parties ?? [])].sort(),
    kind: act.kind,
    status: furthest(reports),
    date: act.date,
    topics: distinct(reports.flatMap(({ topics }) => topics)),
    participants: distinct(reports.flatMap(({ participants }) => participants)),
    place: reports.find(({ place }) => place !== null)?.place ?? null,
    reportCount: reports.length,
    reports: reports.slice(0, most),
  };
}

/** The first to tell comes first, what has no date last. */
function byPublication(one: Report, other: Report): number {
  return placeInTime(one) < placeInTime(other) ? -1 : 1;
}

function placeInTime({ article, id }: Report): string {
  return `${article.publishedOn ?? '~'} ${id}`;
}

function distinct<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}
