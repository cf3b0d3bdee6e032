import type { Document } from '../../3-text/document.ts';
import { addDays, addMonths, edtfOf, intervalOf, type PartialDate, weekOf } from './calendar.ts';
import type { DateFinding, DateParser } from './dateFinding.ts';
import { countOf } from './dateWords.ts';
import { directionAt } from './direction.ts';
import { publishedDate } from './resolve.ts';

const rule = 'ago';

/** "three years ago" and, of what is to come, "in four months", counted from publication; "a decade ago" is too vague for a date. */
export const ago: DateParser = {
  name: rule,
  parse: (doc, at) => {
    const count = countOf(doc.tokens[at]);
    const unit = (doc.tokens[at + 1]?.norm ?? '').replace(/s$/, '');
    if (count === undefined || !['day', 'week', 'month', 'year'].includes(unit)) return undefined;
    const isAgo = doc.tokens[at + 2]?.norm === 'ago';
    if (!isAgo && !isAhead(doc, at)) return undefined;
    const published = publishedDate(doc);
    const found = published === undefined ? undefined : before(published, unit, isAgo ? count : -count);
    return { first: at, last: isAgo ? at + 3 : at + 2, rule, value: found?.value ?? null, date: found?.date };
  },
};

/** "will meet again in four months", not "seized in four months" nor "in two months of talks". */
const isAhead = (doc: Document, at: number): boolean =>
  doc.tokens[at - 1]?.norm === 'in' && doc.tokens[at + 2]?.norm !== 'of' && directionAt(doc, at) === 'future';

function before(published: PartialDate, unit: string, count: number): Pick<DateFinding, 'value' | 'date'> | undefined {
  if (unit === 'year') return one({ year: published.year - count });
  if (published.month === undefined) return undefined;
  if (unit === 'month') return one(addMonths(published, -count));
  if (published.day === undefined) return undefined;
  if (unit === 'week') return { value: intervalOf(...weekOf(published, -count)) };
  return one(addDays(published, -count));
}

const one = (date: PartialDate): Pick<DateFinding, 'value' | 'date'> => ({ value: edtfOf(date), date });
