import type { Timeline } from '../../../client/index.ts';
import type { Client } from '../../client.ts';
import { type Filters, queryOf } from '../../filters/filters.ts';
import { loadPages } from '../../loadPages.ts';

export type Bucket = 'year' | 'month';
export type TimelineItem = Timeline['items'][number];

export interface LoadedTimeline {
  readonly bucket: Bucket;
  readonly acts: number;
  readonly items: readonly TimelineItem[];
  /** Acts whose date is coarser than a bucket, and acts without any. */
  readonly coarser: number;
  readonly undated: number;
  readonly isWhole: boolean;
}

export function bucketFrom(text: string | undefined): Bucket {
  return text === 'month' ? 'month' : 'year';
}

export async function loadTimeline(
  client: Client,
  filters: Filters,
  bucket: Bucket,
  signal: AbortSignal,
): Promise<LoadedTimeline> {
  const query = { ...queryOf(filters, ['countries', 'topic', 'kind', 'status', 'from', 'to']), bucket };
  return mergeTimelines(bucket, await loadPages(client, '/timeline', query, signal));
}

/** Parts may tell of the same bucket: charts and tables add up what they show. */
export function mergeTimelines(bucket: Bucket, parts: readonly Timeline[]): LoadedTimeline {
  const sum = (counts: readonly { readonly acts: number }[]) => counts.reduce((total, { acts }) => total + acts, 0);
  return {
    bucket,
    acts: sum(parts),
    items: parts.flatMap(({ items }) => items),
    coarser: sum(parts.flatMap(({ coarser }) => coarser)),
    undated: sum(parts.flatMap(({ undated }) => undated)),
    isWhole: parts.at(-1)?.complete ?? true,
  };
}
