import type { Document } from '../../3-text/document.ts';
import { edtfOf, intervalOf, lastDayOf } from './calendar.ts';
import type { DateFinding, DateParser } from './dateFinding.ts';
import { countOf, ordinalOf, yearOf } from './dateWords.ts';
import { directionAt } from './direction.ts';
import { publishedDate } from './resolve.ts';

const rule = 'partOfYear';
const MONTHS_IN: Readonly<Record<string, number>> = { quarter: 3, half: 6, semester: 6, trimester: 3 };

/** "the first quarter of 2019", "the second half of this year", "the first six months of 2015", "the first half of the year", "by the end of the year". */
export const partOfYear: DateParser = {
  name: rule,
  parse: (doc, at) => {
    const whole = endOfYear(doc, at);
    if (whole !== undefined) return whole;
    const nth = doc.tokens[at]?.norm === 'last' ? 'last' : ordinalOf(doc.tokens[at]);
    if (nth === undefined) return undefined;
    const span = MONTHS_IN[doc.tokens[at + 1]?.norm ?? ''];
    const months = doc.tokens[at + 2]?.norm === 'months' ? countOf(doc.tokens[at + 1]) : undefined;
    const length = span ?? (nth === 1 ? months : undefined);
    if (length === undefined || length > 12) return undefined;
    const next = at + (span === undefined ? 3 : 2);
    const firstMonth = nth === 'last' ? 13 - length : (nth - 1) * length + 1;
    const lastMonth = firstMonth + length - 1;
    if (firstMonth < 1 || lastMonth > 12) return undefined;
    const year = yearAfter(doc, next) ?? nearest(doc, { at, last: next, firstMonth, lastMonth });
    if (year === undefined) return undefined;
    const value = intervalOf(
      { year: year.year, month: firstMonth, day: 1 },
      lastDayOf({ year: year.year, month: lastMonth }),
    );
    return { first: at, last: year.last, rule, value };
  },
};

const BEGINNINGS = new Set(['start', 'beginning']);
const ENDS = new Set(['end', 'close', 'middle']);
const UNTIL = new Set(['by', 'before', 'until', 'till', 'towards', 'toward', 'at']);

/** "since the start of the year", "by the end of the year": the year, where the sentence has named no other. */
function endOfYear(doc: Document, at: number): DateFinding | undefined {
  const norm = (step: number) => doc.tokens[at + step]?.norm ?? '';
  const year = publishedDate(doc)?.year;
  const isSaid =
    norm(-1) === 'the' &&
    norm(1) === 'of' &&
    ((BEGINNINGS.has(norm(0)) && norm(-2) === 'since') || (ENDS.has(norm(0)) && UNTIL.has(norm(-2))));
  if (!isSaid || year === undefined || !['the', 'this'].includes(norm(2)) || norm(3) !== 'year') return undefined;
  if (ENDS.has(norm(0)) && hasOtherYear(doc, at, year)) return undefined;
  return { first: at, last: at + 4, rule, value: edtfOf({ year }) };
}

const YEAR_REACH = 40;

/** "In 2012 … by the end of the year": that year. */
function hasOtherYear(doc: Document, at: number, year: number): boolean {
  const first = Math.max(doc.sentenceAt(at)?.first ?? at, at - YEAR_REACH);
  for (let i = first; i < at; i += 1) {
    const said = yearOf(doc.tokens[i]);
    if (said !== undefined && said !== year) return true;
  }
  return false;
}

/** "in the first quarter": the latest one that had begun, of a plan the next that is not over; of a match, a decade or a text it is something else. */
function nearest(
  doc: Document,
  { at, last, firstMonth, lastMonth }: { at: number; last: number; firstMonth: number; lastMonth: number },
): { year: number; last: number } | undefined {
  const published = publishedDate(doc);
  const isAlone =
    doc.tokens[at - 1]?.norm === 'the' && ['in', 'during', 'for'].includes(doc.tokens[at - 2]?.norm ?? '');
  if (published?.month === undefined || !isAlone || ['of', 'in'].includes(doc.tokens[last]?.norm ?? ''))
    return undefined;
  if (directionAt(doc, at) === 'future')
    return { year: lastMonth >= published.month ? published.year : published.year + 1, last };
  return { year: firstMonth <= published.month ? published.year : published.year - 1, last };
}

function yearAfter(doc: Document, at: number): { year: number; last: number } | undefined {
  const hasOf = ['of', 'in'].includes(doc.tokens[at]?.norm ?? '');
  const start = hasOf ? at + 1 : at;
  const said = yearOf(doc.tokens[start]);
  if (said !== undefined) return { year: said, last: start + 1 };
  const published = publishedDate(doc)?.year;
  const word = doc.tokens[start]?.norm;
  if (!hasOf || published === undefined || doc.tokens[start + 1]?.norm !== 'year') return undefined;
  if (word === 'this' || word === 'the') return { year: published, last: start + 2 };
  if (word === 'next') return { year: published + 1, last: start + 2 };
  return word === 'last' ? { year: published - 1, last: start + 2 } : undefined;
}
