import type { Act } from '../../../client/index.ts';
import { partyName } from '../../text/parties.ts';

/** What acts can be sorted by. */
export const COLUMNS = ['date', 'parties', 'kind', 'status', 'reports'] as const;
export type Column = (typeof COLUMNS)[number];

export interface Order {
  readonly column: Column;
  readonly isDescending: boolean;
}

/** The order of the API's own lists. */
export const NEWEST_FIRST: Order = { column: 'date', isDescending: true };

/** `parties`, or `-reports` for the other way round; anything else is the newest first. */
export function orderFrom(text: string | undefined): Order {
  const isDescending = text?.startsWith('-') ?? false;
  const column = COLUMNS.find((name) => name === (isDescending ? text?.slice(1) : text));
  return column === undefined ? NEWEST_FIRST : { column, isDescending };
}

export function orderText({ column, isDescending }: Order): string {
  return isDescending ? `-${column}` : column;
}

export function isNewestFirst({ column, isDescending }: Order): boolean {
  return column === NEWEST_FIRST.column && isDescending === NEWEST_FIRST.isDescending;
}

/** The order that the head of a column gives: its own, and from then on the other way round each time. */
export function nextOrder(now: Order, column: Column): Order {
  if (now.column === column) return { column, isDescending: !now.isDescending };
  return { column, isDescending: column === 'date' || column === 'reports' };
}

/** Acts without a date come last, whichever way the dates go. */
export function sortActs(acts: readonly Act[], { column, isDescending }: Order): readonly Act[] {
  const sign = isDescending ? -1 : 1;
  return acts.toSorted((one, other) => {
    if (column === 'date' && (one.date === null) !== (other.date === null)) return one.date === null ? 1 : -1;
    return sign * compare(one, other, column);
  });
}

function compare(one: Act, other: Act, column: Column): number {
  if (column === 'reports') return one.reportCount - other.reportCount;
  const [first, second] = [keyOf(one, column), keyOf(other, column)];
  return first < second ? -1 : Number(first > second);
}

function keyOf(act: Act, column: Exclude<Column, 'reports'>): string {
  switch (column) {
    case 'date':
      return act.date ?? '';
    case 'parties':
      return act.parties.map(partyName).join(' ');
    case 'kind':
      return act.kind;
    case 'status':
      return act.status;
  }
}
