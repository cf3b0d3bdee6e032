import type { Conditions } from './conditions.ts';
import type { SeededRandom } from './seededRandom.ts';
import type { Tag } from './taggedArticles.ts';

export type Change =
  | { readonly kind: 'put'; readonly key: string; readonly tag: Tag; readonly title: string | undefined }
  | { readonly kind: 'remove' | 'remove-version'; readonly key: string };

/** A change of the bucket, and the events that it causes: at least one, whenever they come. */
export interface PlannedChange {
  readonly at: number;
  readonly change: Change;
  readonly eventsAfter: readonly number[];
}

const KEYS = ['a.txt', 'b c.txt', 'Perú/ñ+1.txt'] as const;

type Span = readonly [low: number, high: number];

/** Between two changes: at once, while the first is worked on, or when it is long done. */
const gapsAt = (slowness: number): readonly [Span, ...Span[]] => [
  [0, 50],
  [0, 4 * slowness],
  [0, 20 * slowness],
  [3_000, 120_000],
];

/** Until an event comes: at once, while the next ones are worked on, or long after them. */
const delaysAt = (slowness: number): readonly [Span, ...Span[]] => [
  [0, 20],
  [0, 20],
  [0, 4 * slowness],
  [0, 20 * slowness],
  [60_000, 900_000],
];

export function drawChanges(random: SeededRandom, { slowness }: Conditions): readonly PlannedChange[] {
  const keys = KEYS.slice(0, random.pick([1, 1, 2, 3]));
  const tags = Array.from({ length: 4 }, (_, at) => `t${at}/${random.pick([0, 3, 9, 18])}`);
  const within = (spans: readonly [Span, ...Span[]]) => random.whole(...random.pick(spans));
  let at = 0;
  let last: Change | null = null;
  return Array.from({ length: random.whole(2, 9) }, () => {
    const isTakenBack = last?.kind === 'put' && random.chance(0.3);
    const key = keys[random.whole(0, keys.length - 1)] ?? KEYS[0];
    const change: Change =
      last !== null && isTakenBack ? { kind: 'remove-version', key: last.key } : drawChange(random, key, tags);
    at += isTakenBack ? random.whole(0, 4 * slowness) : within(gapsAt(slowness));
    last = change;
    const events = random.chance(0.25) ? 2 : 1;
    return { at, change, eventsAfter: Array.from({ length: events }, () => within(delaysAt(slowness))) };
  });
}

const CHANGES = ['put', 'put', 'put', 'remove', 'remove-version'] as const;

function drawChange(random: SeededRandom, key: string, tags: readonly Tag[]): Change {
  const kind = random.pick(CHANGES);
  if (kind !== 'put') return { kind, key };
  const title = random.pick([undefined, undefined, 'One', 'Other']);
  return { kind, key, tag: tags[random.whole(0, tags.length - 1)] ?? 't/1', title };
}
