import { STATUSES, type Status } from '../../records/schema/terms.ts';
import type { NetworkEdge } from '../shapes/aggregates.ts';

/** How often each value is there, the most frequent first; as many of each in the order of the alphabet. */
export function ranked<Value extends string>(values: readonly Value[]): readonly (readonly [Value, number])[] {
  return [...tally(values)].sort(([one, first], [other, second]) => second - first || (one < other ? -1 : 1));
}

/** How often each value is there, in the order of the alphabet. */
export function inOrder<Value extends string>(values: readonly Value[]): readonly (readonly [Value, number])[] {
  return [...tally(values)].sort(([one], [other]) => (one < other ? -1 : 1));
}

function tally<Value>(values: readonly Value[]): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** How many have come how far. */
export function weightsOf(acts: readonly { readonly status: Status }[]): NetworkEdge['weights'] {
  const counts = tally(acts.map(({ status }) => status));
  const weights = STATUSES.map((status) => [status, counts.get(status) ?? 0] as const);
  return Object.fromEntries(weights) as NetworkEdge['weights'];
}
