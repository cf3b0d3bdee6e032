import type { Edtf } from '../../../records/schema/index.ts';
import { addDays, addMonths, edtfOf, intervalOf, type PartialDate, weekdayOf, weekOf } from './calendar.ts';
import type { DateFinding, DateParser } from './dateFinding.ts';
import { publishedDate } from './resolve.ts';

const rule = 'relativePeriod';
const STEP: Readonly<Record<string, number>> = {
  this: 0,
  current: 0,
  same: 0,
  last: -1,
  previous: -1,
  past: -1,
  next: 1,
  coming: 1,
  following: 1,
};
const NOT_CALENDAR = new Set(['past', 'following', 'same', 'previous', 'coming']);

/** "this year", "last week", "next month", "this weekend", "earlier this year"; "the past year" is a length of time, not a date. */
export const relativePeriod: DateParser = {
  name: rule,
  parse: (doc, at) => {
    const word = doc.tokens[at]?.norm ?? '';
    const step = STEP[word];
    if (step === undefined || NOT_CALENDAR.has(word)) return undefined;
    const unit = doc.tokens[at + 1]?.norm ?? '';
    if (!['week', 'weekend', 'month', 'year'].includes(unit)) return undefined;
    const published = publishedDate(doc);
    const value = published === undefined ? null : period(unit, published, step);
    const date = published && unit !== 'week' && unit !== 'weekend' ? partial(unit, published, step) : undefined;
    return { first: at, last: at + 2, rule, value, date } satisfies DateFinding;
  },
};

function partial(unit: string, published: PartialDate, step: number): PartialDate | undefined {
  if (unit === 'year') return { year: published.year + step };
  return published.month === undefined ? undefined : addMonths(published, step);
}

function period(unit: string, published: PartialDate, step: number): Edtf | null {
  if (unit === 'week' || unit === 'weekend') {
    if (published.day === undefined) return null;
    const [monday, sunday] = weekOf(published, step);
    if (unit === 'week') return intervalOf(monday, sunday);
    const saturday = step === 0 && weekdayOf(published) < 6 ? addDays(sunday, -8) : addDays(sunday, -1);
    return intervalOf(saturday, addDays(saturday, 1));
  }
  const date = partial(unit, published, step);
  return date === undefined ? null : edtfOf(date);
}
