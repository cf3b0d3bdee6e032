import type { Document } from '../../3-text/document.ts';
import { intervalOf, lastDayOf } from './calendar.ts';
import type { DateParser } from './dateFinding.ts';
import { countOf, ordinalOf, yearOf } from './dateWords.ts';
import { publishedDate } from './resolve.ts';

const rule = 'partOfYear';
const MONTHS_IN: Readonly<Record<string, number>> = { quarter: 3, half: 6, semester: 6, trimester: 3 };

/** "the first quarter of 2019", "the second half of this year", "the first six months of 2015", "the first half of the year". */
export const partOfYear: DateParser = {
  name: rule,
  parse: (doc, at) => {
    const nth = doc.tokens[at]?.norm === 'last' ? 'last' : ordinalOf(doc.tokens[at]);
    if (nth === undefined) return undefined;
    const span = MONTHS_IN[doc.tokens[at + 1]?.norm ?? ''];
    const months = doc.tokens[at + 2]?.norm === 'months' ? countOf(doc.tokens[at + 1]) : undefined;
    const length = span ?? (nth === 1 ? months : undefined);
    if (length === undefined || length > 12) return undefined;
    const next = at + (span === undefined ? 3 : 2);
    const year = yearAfter(doc, next);
    if (year === undefined) return undefined;
    const firstMonth = nth === 'last' ? 13 - length : (nth - 1) * length + 1;
    const lastMonth = firstMonth + length - 1;
    if (firstMonth < 1 || lastMonth > 12) return undefined;
    const value = intervalOf(
      { year: year.year, month: firstMonth, day: 1 },
      lastDayOf({ year: year.year, month: lastMonth }),
    );
    return { first: at, last: year.last, rule, value };
  },
};

function yearAfter(doc: Document, at: number): { year: number; last: number } | undefined {
  const hasOf = ['of', 'in'].includes(doc.tokens[at]?.norm ?? '');
  const start = hasOf ? at + 1 : at;
  const said = yearOf(doc.tokens[start]);
  if (said !== undefined) return { year: said, last: start + 1 };
  const published = publishedDate(doc)?.year;
  const word = doc.tokens[start]?.norm;
  if (!hasOf || published === undefined || doc.tokens[start + 1]?.norm !== 'year') return undefined;
  if (word === 'this' || word === 'the') return { year: published, last: start + 2 };
  return word === 'last' ? { year: published - 1, last: start + 2 } : undefined;
}
