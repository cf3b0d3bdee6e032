import type { OutlineEntry } from '../../records/store/outlines/outline.ts';
import { decadesBetween, familyPlace, outlinePartition, yearsRange } from '../../records/store/outlines/outlineKey.ts';
import type { RecordReader } from '../../records/store/recordTable.ts';
import type { Bound } from '../../records/store/sortRange.ts';
import type { DateSpan } from '../list/search.ts';

/** However wide the range, one request reads no more outlines than this, and the rest of a family that it has begun. */
export const MOST_OUTLINES = 5_000;

/** What is read at once to find the end of a family. */
const FEW = 100;

export interface Wanted {
  readonly who: string;
  readonly span: DateSpan;
  readonly after: Bound | undefined;
}

export interface Families {
  /** Whole families: whatever may be the same act is in the same one. */
  readonly families: readonly (readonly OutlineEntry[])[];
  /** Where the rest begins; null if this is all. */
  readonly next: Bound | null;
}

/** Everything told in the years of a range, the newest year first, family by family. */
export async function readFamilies(
  reader: Pick<RecordReader, 'readStretch'>,
  { who, span, after }: Wanted,
): Promise<Families> {
  const found = new Map<string, OutlineEntry[]>();
  let count = 0;
  const { from, to } = span;
  for (const decade of decadesBetween(from, after ?? to)) {
    let bound = after;
    for (let more = true; more; ) {
      const range = yearsRange(from, to, bound);
      const partition = outlinePartition(who, decade);
      const limit = Math.max(FEW, MOST_OUTLINES + 1 - count);
      const stretch = await reader.readStretch({ partition, range, direction: 'backwards', limit });
      more = stretch.more;
      for (const entry of (stretch.entries as readonly OutlineEntry[]).filter(({ key }) => key.SK !== bound)) {
        const place = familyPlace(entry.key.SK);
        const family = found.get(place);
        if (family === undefined && count >= MOST_OUTLINES) return { families: [...found.values()], next: last(found) };
        if (family === undefined) found.set(place, [entry]);
        else family.push(entry);
        count += 1;
      }
      bound = stretch.entries.at(-1)?.key.SK ?? bound;
    }
  }
  return { families: [...found.values()], next: null };
}

function last(found: ReadonlyMap<string, unknown>): Bound | null {
  return [...found.keys()].at(-1) ?? null;
}
