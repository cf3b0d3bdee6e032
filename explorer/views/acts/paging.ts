import type { Place } from '../../shell/place.ts';
import { counted } from '../../text/words.ts';
import { isNewestFirst, orderFrom, sortActs } from './actOrder.ts';
import { type LoadedActs, PAGE_SIZE } from './loadActs.ts';

export interface ShownPage {
  readonly acts: LoadedActs['acts'];
  /** What is shown of what: `46 acts`, `51 to 100 of 120`. */
  readonly extent: string;
  /** A view's own parameters for the pages around this one; null where there is none. */
  readonly first: Place['own'] | null;
  readonly next: Place['own'] | null;
}

/** What one page shows of the acts that were loaded, and where the other pages are. */
export function pageOf({ acts, extent, next }: LoadedActs, own: Place['own']): ShownPage {
  const order = orderFrom(own.sort);
  if (extent === 'page') {
    const isFirst = own.cursor === undefined;
    return {
      acts,
      extent:
        next === null && isFirst
          ? counted(acts.length, 'act')
          : `${isFirst ? 'the newest' : 'the next'} ${acts.length}`,
      first: isFirst ? null : {},
      next: next === null ? null : { cursor: next },
    };
  }
  const page = Math.max(1, Math.floor(Number(own.page ?? 1)) || 1);
  const [from, to] = [(page - 1) * PAGE_SIZE, Math.min(page * PAGE_SIZE, acts.length)];
  const sort: Place['own'] = isNewestFirst(order) ? {} : { sort: own.sort ?? '' };
  const whole = next === null ? String(acts.length) : `the newest ${acts.length}`;
  return {
    acts: sortActs(acts, order).slice(from, to),
    extent: `${from + 1} to ${to} of ${whole}`,
    first: page === 1 ? null : sort,
    next: to < acts.length ? { ...sort, page: String(page + 1) } : null,
  };
}
