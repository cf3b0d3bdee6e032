import { addDays, addMonths, edtfOf, intervalOf, type PartialDate, weekOf } from './calendar.ts';
import type { DateFinding, DateParser } from './dateFinding.ts';
import { countOf } from './dateWords.ts';
import { publishedDate } from './resolve.ts';

const rule = 'ago';

/** "three years ago", "two weeks earlier"? no: only "ago", counted from publication; "a decade ago" is too vague for a date. */
export const ago: DateParser = {
  name: rule,
  parse: (doc, at) => {
    const count = countOf(doc.tokens[at]);
    const unit = (doc.tokens[at + 1]?.norm ?? '').replace(/s$/, '');
    if (count === undefined || doc.tokens[at + 2]?.norm !== 'ago' || !['day', 'week', 'month', 'year'].includes(unit))
      return undefined;
    const published = publishedDate(doc);
    const found = published === undefined ? undefined : before(published, unit, count);
    return { first: at, last: at + 3, rule, value: found?.value ?? null, date: found?.date };
  },
};

function before(published: PartialDate, unit: string, count: number): Pick<DateFinding, 'value' | 'date'> | undefined {
  if (unit === 'year') return one({ year: published.year - count });
  if (published.month === undefined) return undefined;
  if (unit === 'month') return one(addMonths(published, -count));
  if (published.day === undefined) return undefined;
  if (unit === 'week') return { value: intervalOf(...weekOf(published, -count)) };
  return one(addDays(published, -count));
}

const one = (date: PartialDate): Pick<DateFinding, 'value' | 'date'> => ({ value: edtfOf(date), date });
