import { FIRST_DATE } from '../../records/sortDate.ts';
import type { Entry } from '../../records/store/entry.ts';
import type { ListDefinition } from '../../records/store/lists/index.ts';
import { wholeList } from '../../records/store/partition.ts';
import { type Bound, dateRange, nameRange, type SortRange } from '../../records/store/sortRange.ts';
import type { Condition, Test } from './condition.ts';

/** The dates that a request asks for: from the first up to, not including, the second. */
export interface DateSpan {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** Which stretch of which partition to read, and what to keep of it. */
export interface Search<Fact> {
  readonly partition: string;
  readonly direction: 'forwards' | 'backwards';
  readonly rangeBeyond: (bound: Bound | undefined) => SortRange;
  readonly keeps: Test<Fact>;
  /** Whether some of what is read may not be kept. */
  readonly sifts: boolean;
}

/** Reads where the first condition that has a place of its own leads: routes name the most selective filter first. */
export function searchFor<Fact>(
  list: ListDefinition<Fact>,
  conditions: readonly Condition<Fact>[],
  span: DateSpan,
): Search<Fact> {
  const { from, to } = datedSpan(span);
  const leading = conditions.find(({ narrow }) => narrow !== null);
  const whole = { partition: wholeList(list.name), prefix: '', isExact: true, isFirst: () => true };
  const { partition, prefix, isExact, isFirst } = leading?.narrow ?? whole;
  const matches = matchesAll(conditions);
  const sifts = !isExact || conditions.some((condition) => condition !== leading);
  if (partition.order === 'date') {
    return {
      partition: partition.key,
      direction: 'backwards',
      rangeBeyond: (bound) => dateRange(from, to, bound),
      keeps: matches,
      sifts,
    };
  }
  return {
    partition: partition.key,
    direction: 'forwards',
    rangeBeyond: (bound) => nameRange(prefix, bound),
    keeps: (entry) => isFirst(entry) && matches(entry) && isWithin(entry, { from, to }),
    sifts: sifts || from !== undefined,
  };
}

/** Whether a fact is what the request asks for, wherever it is read. */
export function askedFor<Fact>(conditions: readonly Condition<Fact>[], span: DateSpan): Test<Fact> {
  const matches = matchesAll(conditions);
  const dated = datedSpan(span);
  return (entry) => matches(entry) && isWithin(entry, dated);
}

/** Where only the end is given, what has no date stays out all the same. */
export function datedSpan({ from, to }: DateSpan): DateSpan {
  return { from: from ?? (to === undefined ? undefined : FIRST_DATE), to };
}

function isWithin<Fact>({ date }: Entry<Fact>, { from, to }: DateSpan): boolean {
  return (from === undefined || date >= from) && (to === undefined || date < to);
}

function matchesAll<Fact>(conditions: readonly Condition<Fact>[]): Test<Fact> {
  return (entry) => conditions.every((condition) => condition.matches(entry));
}
