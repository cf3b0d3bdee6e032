import type { Kind, Status } from '../../../functions/records/schema/index.ts';
import { STAGES, type Stage, type StageCounts, stageOf } from '../../charts/stages.ts';
import type { Place } from '../../shell/place.ts';
import type { TimelineItem } from './loadTimeline.ts';

/** Acts of one kind that came equally far in one year or month. */
export interface Bar {
  readonly bucket: string;
  readonly kind: Kind;
  readonly stage: Stage;
  readonly acts: number;
  readonly statuses: readonly Status[];
}

export function barsOf(items: readonly TimelineItem[]): readonly Bar[] {
  const groups = Map.groupBy(items, ({ bucket, kind, status }) => `${bucket} ${kind} ${stageOf(status)}`);
  return [...groups.values()]
    .flatMap((same) => {
      const [first] = same;
      if (first === undefined) return [];
      const { bucket, kind, status } = first;
      const statuses = [...new Set(same.map((item) => item.status))];
      return [{ bucket, kind, stage: stageOf(status), statuses, acts: same.reduce((sum, { acts }) => sum + acts, 0) }];
    })
    .sort((one, other) => STAGES.indexOf(one.stage) - STAGES.indexOf(other.stage));
}

/** Rows of the table: what bars say of each kind in each year or month. */
export interface Row {
  readonly bucket: string;
  readonly kind: Kind;
  readonly acts: number;
  readonly counts: StageCounts;
}

export function rowsOf(bars: readonly Bar[]): readonly Row[] {
  const groups = Map.groupBy(bars, ({ bucket, kind }) => `${bucket} ${kind}`);
  const rows = [...groups.values()].flatMap((same): readonly Row[] => {
    const [first] = same;
    if (first === undefined) return [];
    const of = (stage: Stage) => same.find((bar) => bar.stage === stage)?.acts ?? 0;
    const counts = {
      planned: of('planned'),
      agreed: of('agreed'),
      signed: of('signed'),
      done: of('done'),
      ended: of('ended'),
    };
    return [{ bucket: first.bucket, kind: first.kind, acts: same.reduce((sum, { acts }) => sum + acts, 0), counts }];
  });
  return rows.sort((one, other) => (one.bucket < other.bucket ? 1 : one.bucket > other.bucket ? -1 : 0));
}

/** The acts that are counted in a bar or a row. */
export function actsIn(
  place: Place,
  { bucket, kind }: Pick<Row, 'bucket' | 'kind'>,
  statuses: readonly Status[],
): Place {
  const [only, ...others] = statuses;
  const status = only !== undefined && others.length === 0 ? only : place.filters.status;
  return {
    view: 'acts',
    id: null,
    filters: { ...place.filters, kind, status, from: bucket, to: following(bucket) },
    own: {},
  };
}

/** The year or month after one. */
export function following(bucket: string): string {
  const [year = '', month] = bucket.split('-');
  if (month === undefined) return String(Number(year) + 1).padStart(4, '0');
  if (month === '12') return `${following(year)}-01`;
  return `${year}-${String(Number(month) + 1).padStart(2, '0')}`;
}

/** The moment at which it begins. */
export function beginning(bucket: string): Date {
  return new Date(`${bucket.length === 4 ? `${bucket}-01` : bucket}-01T00:00:00Z`);
}
