import { addDays, edtfOf, firstDayOf, intervalOf, isBefore, lastDayOf, type PartialDate } from './calendar.ts';
import type { DateFinding, DateRefiner } from './dateFinding.ts';

const BETWEEN = new Set(['to', 'and', 'through', 'until', 'till', '-', '–', '—', 'thru']);
const OPENERS = new Set(['between', 'from']);

/** "between January 1 and June 30 of this year", "from 2011 to 2014", "January through March 2015". */
export const joinRange: DateRefiner = {
  name: 'joinRange',
  refine: (findings, doc) => {
    const joined: DateFinding[] = [];
    for (const finding of findings) {
      const before = joined.at(-1);
      const between = before && finding.first === before.last + 1 ? (doc.tokens[before.last]?.norm ?? '') : '';
      const opener = before ? (doc.tokens[before.first - 1]?.norm ?? '') : '';
      const isRange =
        BETWEEN.has(between) &&
        (between !== 'and' || opener === 'between' || areDaysInARow(before, finding)) &&
        (between !== 'to' || OPENERS.has(opener) || sameKind(before, finding));
      const range = isRange && before?.date && finding.date ? rangeOf(before, finding) : undefined;
      if (before && range)
        joined[joined.length - 1] = { ...range, first: OPENERS.has(opener) ? before.first - 1 : before.first };
      else joined.push(finding);
    }
    return joined;
  },
};

/** "on Monday and Tuesday". */
const areDaysInARow = (a: DateFinding | undefined, b: DateFinding): boolean =>
  a?.rule === 'weekdayName' &&
  b.rule === 'weekdayName' &&
  a.date !== undefined &&
  b.date !== undefined &&
  edtfOf(addDays(a.date, 1)) === b.value;

const sameKind = (a: DateFinding | undefined, b: DateFinding): boolean => a?.rule === b.rule;

function rangeOf(from: DateFinding, to: DateFinding): DateFinding | undefined {
  if (!from.date || !to.date) return undefined;
  const start: PartialDate = from.yearInferred ? { ...from.date, year: to.date.year } : from.date;
  const wraps = isBefore(lastDayOf(to.date), firstDayOf(start));
  if (wraps && !from.yearInferred) return undefined;
  const begin = wraps ? { ...start, year: start.year - 1 } : start;
  const both = begin.day !== undefined || to.date.day !== undefined;
  const value = both ? intervalOf(firstDayOf(begin), lastDayOf(to.date)) : intervalOf(begin, to.date);
  return {
    first: from.first,
    last: to.last,
    rule: 'joinRange',
    value: edtfOf(begin) === value ? edtfOf(begin) : value,
  };
}
