import { actPositionOf, positionOf } from './sortKey.ts';

/** Both ends of a stretch of sort keys. */
export interface SortRange {
  readonly low: string;
  readonly high: string;
}

/** Where a reader goes on: beyond this, in the direction of reading. */
export type Bound = string;

/** Below and above everything that a sort key can begin with. */
const BOTTOM = '!';
const TOP = '~';

/** The character behind the separator. */
const AFTER_SEPARATOR = '$';

/** Dates from the first up to, not including, the second. */
export function dateRange(from: string | undefined, to: string | undefined, bound: Bound | undefined): SortRange {
  const ends = [to, bound].filter((end) => end !== undefined).sort();
  return { low: from ?? BOTTOM, high: ends[0] ?? TOP };
}

/** Every name that begins so. */
export function nameRange(prefix: string, bound: Bound | undefined): SortRange {
  return { low: bound ?? prefix, high: `${prefix}${TOP}` };
}

/** Beyond all generations of a fact: once it was given out, it isn't given out again because its article was rewritten. */
export function beyondFact(sortKey: string, direction: 'forwards' | 'backwards'): Bound {
  const position = positionOf(sortKey);
  return direction === 'backwards' ? position : `${position}${AFTER_SEPARATOR}`;
}

/** Beyond all reports of the same date that lie side by side, for lists that are read backwards. */
export function beyondAct(sortKey: string): Bound {
  return actPositionOf(sortKey);
}
