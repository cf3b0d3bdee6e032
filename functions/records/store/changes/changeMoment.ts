import type { Generation } from '../generation.ts';
import type { Head } from '../head.ts';

/**
 * When the change that makes an article show what is wanted is said to happen, in milliseconds since 1970: later than
 * every earlier one of the article, whatever the clock says. Null if readers see no change.
 */
export function changeMoment(before: Head, wanted: Generation | null, now: number): number | null {
  // An article that was stored before changes were told gets its mark when it is looked at again.
  const isTold = wanted === null || before.change !== null;
  if (wanted === before.generation && isTold) return null;
  return Math.max(now, ...[...before.marks, before.change?.at ?? 0].map((earlier) => earlier + 1));
}
