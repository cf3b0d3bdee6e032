import { KINDS, STATUSES } from '../../records/schema/terms.ts';
import type { Timeline } from '../shapes/aggregates.ts';
import { type Bucket, bucketOf } from './bucket.ts';
import type { CountedAct } from './countActs.ts';

/** When acts took place, by kind and by how far they have come. */
export function timelineOf(
  acts: readonly CountedAct[],
  bucket: Bucket,
): Pick<Timeline, 'acts' | 'items' | 'coarser' | 'undated'> {
  const placed = acts.map((act) => ({ act, place: bucketOf(act.date, bucket) }));
  const inBucket = placed.flatMap(({ act, place }) => (place.kind === 'in' ? [{ act, at: place.bucket }] : []));
  const coarser = placed.flatMap(({ act, place }) => (place.kind === 'coarser' ? [{ act, at: place.date }] : []));
  const undated = placed.flatMap(({ act, place }) => (place.kind === 'undated' ? [{ act, at: '' }] : []));
  return {
    acts: acts.length,
    items: counted(inBucket).map(({ at, ...count }) => ({ bucket: at, ...count })),
    coarser: counted(coarser).map(({ at, ...count }) => ({ date: at, ...count })),
    undated: counted(undated).map(({ at: _, ...count }) => count),
  };
}

interface Standing<At extends string> {
  readonly act: CountedAct;
  readonly at: At;
}

/** How many of each kind and status stand where: in the order of time, then of kinds, then of statuses. */
function counted<At extends string>(acts: readonly Standing<At>[]) {
  const places = [...Map.groupBy(acts, ({ at }) => at)].sort(([one], [other]) => (one < other ? -1 : 1));
  return places.flatMap(([at, here]) =>
    KINDS.flatMap((kind) =>
      STATUSES.flatMap((status) => {
        const count = here.filter(({ act }) => act.kind === kind && act.status === status).length;
        return count === 0 ? [] : [{ at, kind, status, acts: count }];
      }),
    ),
  );
}
