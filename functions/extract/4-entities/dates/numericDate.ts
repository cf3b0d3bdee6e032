import { edtfOf, isRealDate, type PartialDate } from './calendar.ts';
import type { DateParser } from './dateFinding.ts';

const SEPARATORS = new Set(['-', '/']);

/** "2015-02-24", "24/02/2015" (day first, as the region writes; month first only where the day leaves no choice). */
export const numericDate: DateParser = {
  name: 'numericDate',
  parse: (doc, at) => {
    const [a, mark, b, again, c] = [0, 1, 2, 3, 4].map((k) => doc.tokens[at + k]);
    if (a?.kind !== 'number' || b?.kind !== 'number' || c?.kind !== 'number') return undefined;
    if (mark?.text !== again?.text || !SEPARATORS.has(mark?.text ?? '') || b.spaced || c.spaced) return undefined;
    const date = partsToDate(a.text, b.text, c.text);
    if (date === undefined || !isRealDate(date)) return undefined;
    return { first: at, last: at + 5, rule: 'numericDate', value: edtfOf(date), date };
  },
};

function partsToDate(a: string, b: string, c: string): PartialDate | undefined {
  if (/^\d{4}$/.test(a)) return { year: Number(a), month: Number(b), day: Number(c) };
  if (!/^\d{4}$/.test(c)) return undefined;
  const dayFirst = { year: Number(c), month: Number(b), day: Number(a) };
  return isRealDate(dayFirst) ? dayFirst : { year: Number(c), month: Number(a), day: Number(b) };
}
