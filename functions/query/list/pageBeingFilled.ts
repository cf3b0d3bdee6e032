import type { Entry } from '../../records/store/entry.ts';
import type { Bound } from '../../records/store/sortRange.ts';

export interface Page<Fact> {
  readonly entries: readonly Entry<Fact>[];
  /** Where the next page begins; null on the last one. */
  readonly next: Bound | null;
}

/** What an answer may weigh, in characters: Lambda hands out six megabytes, and a character may take three bytes. */
const MAX_WEIGHT = 1_500_000;

interface PageBeingFilled<Fact> {
  size(): number;
  /** False if the page has no room for the entry. */
  takes(entry: Entry<Fact>): boolean;
  /** The page when an entry found no room. */
  full(): Page<Fact>;
  /** The page when there are no more entries. */
  last(): Page<Fact>;
  /** The page when nobody looked beyond this bound. */
  cutAt(bound: Bound | undefined): Page<Fact>;
}

/** In which direction a list is read, and where to go on after what stands at a key. */
export interface Reading {
  readonly direction: 'forwards' | 'backwards';
  readonly beyond: (sortKey: string, direction: Reading['direction']) => Bound;
}

export function pageBeingFilled<Fact>(limit: number, { beyond, direction }: Reading): PageBeingFilled<Fact> {
  const entries: Entry<Fact>[] = [];
  let weight = 0;
  const next = () => {
    const last = entries.at(-1);
    return last === undefined ? null : beyond(last.key.SK, direction);
  };
  const further = (one: Bound | null, other: Bound | null) => {
    if (one === null || other === null) return one ?? other;
    return one < other === (direction === 'backwards') ? one : other;
  };
  return {
    size: () => entries.length,
    takes: (entry) => {
      const added = JSON.stringify(entry.fact).length;
      const hasRoom = entries.length < limit && (entries.length === 0 || weight + added <= MAX_WEIGHT);
      if (!hasRoom) return false;
      entries.push(entry);
      weight += added;
      return true;
    },
    full: () => ({ entries, next: next() }),
    last: () => ({ entries, next: null }),
    cutAt: (bound) => ({ entries, next: further(next(), bound ?? null) }),
  };
}
