import type { ArticleId } from '../../records/schema/index.ts';
import { dayOf, markPartition } from '../../records/store/changes/mark.ts';
import type { Head } from '../../records/store/head.ts';
import type { RecordReader } from '../../records/store/recordTable.ts';
import type { Change } from '../shapes/changes.ts';

export interface ChangesRead {
  readonly changes: readonly Change[];
  /** How far it came: a mark, or the beginning of a day. */
  readonly after: string;
  /** Whether there may be more now. */
  readonly more: boolean;
}

/** Nothing was stored before. */
const FIRST_DAY = '2025-12-01';

/** Days without changes cost a request each, too. */
const MOST_REQUESTS = 400;

const DAY_MS = 86_400_000;
const TOP = '~';

/** Changes in their order, from beyond a position until `now` (milliseconds since 1970). */
export async function readChanges(
  reader: Pick<RecordReader, 'readHeads' | 'readStretch'>,
  position: string,
  limit: number,
  now: number,
): Promise<ChangesRead> {
  const today = dayOf(new Date(now).toISOString());
  const changes: Change[] = [];
  let after = position > FIRST_DAY ? position : startOf(FIRST_DAY);
  for (let asked = 0; asked < MOST_REQUESTS && dayOf(after) <= today && changes.length < limit; asked += 1) {
    const stretch = await reader.readStretch({
      partition: markPartition(dayOf(after)),
      range: { low: `${after}!`, high: TOP },
      direction: 'forwards',
      limit: limit - changes.length,
    });
    const heads = await reader.readHeads(stretch.entries.map(({ article }) => article.id));
    changes.push(...stretch.entries.flatMap(({ article, date }) => told(heads.get(article.id), article.id, date)));
    const last = stretch.entries.at(-1)?.key.SK;
    after = stretch.more && last !== undefined ? last : dayAfter(after);
  }
  return { changes, after, more: dayOf(after) <= today };
}

/** A mark counts if the head says the same: others are of a change that is not seen yet, or no longer the last one. */
function told(head: Head | undefined, id: ArticleId, moment: string): readonly Change[] {
  const { change = null, generation = null, key = '', status } = head ?? {};
  if (change === null || new Date(change.at).toISOString() !== moment) return [];
  const shown = status === 'extracted' || status === 'rejected' ? status : null;
  return [{ id, key, kind: change.kind, at: moment, status: shown, version: generation }];
}

const startOf = (day: string): string => `${day}T00:00:00.000Z`;

function dayAfter(moment: string): string {
  return startOf(dayOf(new Date(Date.parse(startOf(dayOf(moment))) + DAY_MS).toISOString()));
}
