import type { Edtf, Status } from '../../../records/schema/index.ts';
import type { DatedAct } from './dateOfAct.ts';

const HAPPENED: ReadonlySet<Status> = new Set(['ongoing', 'completed']);

/** "until 2017" ends it, and what is dated after the article is still to come, whatever the tense: "flies to Guayaquil next week"; an interval that
 * has ended before it is over. */
export function statusByDate(status: Status, { date, isUntil }: DatedAct, publishedOn: Edtf | null): Status {
  if (!HAPPENED.has(status)) return status;
  if (isUntil && !isAfter(date, publishedOn)) return 'ended';
  const begins = date?.split('/')[0] ?? '';
  const isAhead = publishedOn !== null && begins.length >= YEAR && begins > publishedOn.slice(0, begins.length);
  if (isAhead) return 'planned';
  const end = date?.split('/')[1] ?? '';
  const isOver = publishedOn !== null && end.length === publishedOn.length && end < publishedOn;
  return status === 'ongoing' && isOver ? 'completed' : status;
}

const YEAR = 4;

/** "will build …, they said after a meeting on May 15": what is to come has no date of the past. */
export const isBefore = (date: Edtf | null, publishedOn: Edtf | null): boolean =>
  date !== null && publishedOn !== null && date.length === publishedOn.length && date < publishedOn;

const isAfter = (date: Edtf | null, publishedOn: Edtf | null): boolean =>
  date !== null && publishedOn !== null && date > publishedOn;
