import type { Document } from '../../3-text/document.ts';
import { addDays, addMonths, edtfOf, type PartialDate } from './calendar.ts';
import type { DateFinding, DateParser, DateRefiner } from './dateFinding.ts';
import { countOf } from './dateWords.ts';

const rule = 'fromDateBefore';
const UNITS = new Set(['day', 'month', 'year']);
const STEPS: Readonly<Record<string, number>> = { same: 0, following: 1, previous: -1 };
const DIRECTIONS: Readonly<Record<string, number>> = { later: 1, after: 1, earlier: -1, before: -1 };

/** "the following year", "that same month", "the year before", "two years later": counted from the date that was named before. */
export const fromDateBefore: DateParser = {
  name: rule,
  parse: (doc, at) => (isCompared(doc, at) ? undefined : (pointed(doc, at) ?? counted(doc, at))),
};

/** "fewer than the year before", "from 40 the year before": what something is measured against. */
const isCompared = (doc: Document, at: number): boolean =>
  [1, 2, 3].some((step) => ['than', 'compared', 'from', 'against'].includes(norm(doc, at - step)));

function pointed(doc: Document, at: number): DateFinding | undefined {
  const opener = norm(doc, at);
  if (opener !== 'the' && opener !== 'that') return undefined;
  const step = STEPS[norm(doc, at + 1)] ?? (opener === 'that' ? 0 : undefined);
  const unit = STEPS[norm(doc, at + 1)] === undefined ? at + 1 : at + 2;
  if (!UNITS.has(norm(doc, unit))) return undefined;
  if (step !== undefined) return found(at, unit + 1, norm(doc, unit), step);
  const direction = DIRECTIONS[norm(doc, unit + 1)];
  return direction === undefined || !endsThere(doc, unit + 2)
    ? undefined
    : found(at, unit + 2, norm(doc, unit), direction);
}

function counted(doc: Document, at: number): DateFinding | undefined {
  const count = countOf(doc.tokens[at]);
  const unit = norm(doc, at + 1).replace(/s$/, '');
  const direction = ['later', 'earlier'].includes(norm(doc, at + 2)) ? DIRECTIONS[norm(doc, at + 2)] : undefined;
  if (count === undefined || direction === undefined || !UNITS.has(unit) || norm(doc, at + 3) === 'than')
    return undefined;
  return found(at, at + 3, unit, count * direction);
}

const norm = (doc: Document, at: number): string => doc.tokens[at]?.norm ?? '';

/** "the year before", not "the year before the war". */
const endsThere = (doc: Document, at: number): boolean =>
  doc.tokens[at] === undefined || doc.tokens[at]?.kind === 'mark' || ['and', 'in', 'by'].includes(norm(doc, at));

const found = (first: number, last: number, unit: string, step: number): DateFinding => ({
  first,
  last,
  rule,
  value: null,
  counted: { unit, step },
});

const MOST_SENTENCES_BACK = 2;

/** Resolves them; what no date of this sentence or the two before it lets count from is no date. */
export const countFromDateBefore: DateRefiner = {
  name: 'countFromDateBefore',
  refine: (findings, doc) => {
    const resolved: DateFinding[] = [];
    for (const finding of findings) {
      if (finding.counted === undefined) {
        resolved.push(finding);
        continue;
      }
      const base = baseOf(resolved, finding, doc);
      const date = base && moved(base, finding.counted);
      if (date !== undefined) resolved.push({ ...finding, date, value: edtfOf(date) });
    }
    return resolved;
  },
};

/** The last date named, but for the month that it gives a year to ("in May of that year"). */
function baseOf(before: readonly DateFinding[], { first }: DateFinding, doc: Document): PartialDate | undefined {
  const sentence = doc.sentenceAt(first)?.index ?? 0;
  return before.findLast(
    ({ last, first: start, date, yearInferred }) =>
      date !== undefined &&
      !(yearInferred === true && first - last <= 1) &&
      sentence - (doc.sentenceAt(start)?.index ?? 0) <= MOST_SENTENCES_BACK,
  )?.date;
}

function moved(base: PartialDate, { unit, step }: { unit: string; step: number }): PartialDate | undefined {
  if (unit === 'year') return { year: base.year + step };
  if (base.month === undefined) return undefined;
  if (unit === 'month') return addMonths(base, step);
  return base.day === undefined ? undefined : addDays(base, step);
}
