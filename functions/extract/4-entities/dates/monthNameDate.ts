import type { Document } from '../../3-text/document.ts';
import { edtfOf, intervalOf, isRealDate, type PartialDate } from './calendar.ts';
import type { DateFinding, DateParser } from './dateFinding.ts';
import { dayOf, isWholeMonth, monthOf, yearOf } from './dateWords.ts';
import { yearFor } from './resolve.ts';

/** Words after which a bare month name is a month and no verb, name or noun ("in May", "last March"). */
const BEFORE_A_MONTH = new Set(
  '- in since until by during last next this early late mid of from through between and to before after past earlier the for spent throughout'.split(
    ' ',
  ),
);
const RANGE_MARKS = new Set(['-', '–', '—', 'to', 'through', 'and']);

const rule = 'monthNameDate';

/** "March 23-25", "June 23", "May 2011", "January 25, 2012", "26 JAN 2012", "23 to 25 March", "in March". */
export const monthNameDate: DateParser = {
  name: rule,
  parse: (doc, at) => dayFirst(doc, at) ?? monthFirst(doc, at),
};

function dayFirst(doc: Document, at: number): DateFinding | undefined {
  const from = dayOf(doc.tokens[at]);
  if (from === undefined) return undefined;
  const { to, next } = secondDay(doc, at + 1);
  const ofWord = doc.tokens[next]?.norm === 'of' ? next + 1 : next;
  const month = monthOf(doc.tokens[ofWord]);
  if (month === undefined) return undefined;
  return withYear(doc, at, ofWord + 1, month, from, to);
}

function monthFirst(doc: Document, at: number): DateFinding | undefined {
  const month = monthOf(doc.tokens[at]);
  if (month === undefined) return undefined;
  const from = doc.tokens[at + 1]?.kind === 'mark' ? undefined : dayOf(doc.tokens[at + 1]);
  if (from !== undefined) {
    const { to, next } = secondDay(doc, at + 2);
    return withYear(doc, at, next, month, from, to);
  }
  const afterOf = ['of', ','].includes(doc.tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1;
  const year = yearOf(doc.tokens[afterOf]);
  if (year !== undefined) return finding({ year, month }, at, afterOf + 1, false);
  if (
    !isWholeMonth(doc.tokens[at]) ||
    !(BEFORE_A_MONTH.has(doc.tokens[at - 1]?.norm ?? '') || isOfEvent(doc, at)) ||
    isFollowedByName(doc, at)
  )
    return undefined;
  return monthAlone(doc, at, month);
}

const OWNERS = new Set(['their', 'its', 'a', 'an', 'his', 'her', 'our']);
const EVENTS =
  /^(?:meetings?|summit|visit|talks|exercises?|operation|conference|session|agreement|accord|raid|raids|seizure|ceremony|attack|trip|course|deployment)$/;

/** "their April meeting", "an August raid". */
const isOfEvent = (doc: Document, at: number): boolean =>
  (OWNERS.has(doc.tokens[at - 1]?.norm ?? '') || doc.tokens[at - 1]?.kind === 'possessive') &&
  EVENTS.test(doc.tokens[at + 1]?.norm ?? '');

function monthAlone(doc: Document, at: number, month: number): DateFinding {
  const year = yearFor(doc, at, month);
  if (year === undefined) return { first: at, last: at + 1, rule, value: null };
  return finding({ year, month }, at, at + 1, true);
}

/** "the 23-25 March", "March 23 to 25", "March 23 and 24": the last day, if there is one. */
function secondDay(doc: Document, at: number): { to: number | undefined; next: number } {
  if (!RANGE_MARKS.has(doc.tokens[at]?.norm ?? '')) return { to: undefined, next: at };
  const to = dayOf(doc.tokens[at + 1]);
  return to === undefined ? { to: undefined, next: at } : { to, next: at + 2 };
}

function withYear(
  doc: Document,
  at: number,
  next: number,
  month: number,
  from: number,
  to: number | undefined,
): DateFinding | undefined {
  const afterMark = [',', 'of'].includes(doc.tokens[next]?.norm ?? '') ? next + 1 : next;
  const said = yearOf(doc.tokens[afterMark]);
  const last = said === undefined ? next : afterMark + 1;
  const year = said ?? yearFor(doc, at, month, from);
  if (year === undefined) return { first: at, last, rule, value: null };
  const date: PartialDate = { year, month, day: from };
  if (!isRealDate(date)) return undefined;
  const end = { year, month, day: to };
  if (to !== undefined && to > from && isRealDate(end)) {
    return { first: at, last, rule, value: intervalOf(date, end), yearInferred: said === undefined };
  }
  return finding(date, at, last, said === undefined);
}

const finding = (date: PartialDate, first: number, last: number, yearInferred: boolean): DateFinding => ({
  first,
  last,
  rule,
  value: edtfOf(date),
  date,
  yearInferred,
});

/** "of May Quispe": a name, not a month. */
const isFollowedByName = (doc: Document, at: number): boolean => {
  const next = doc.tokens[at + 1];
  return (
    next !== undefined &&
    next.kind === 'word' &&
    next.casing === 'initial' &&
    doc.tokens[at - 1]?.norm === 'of' &&
    monthOf(next) === undefined
  );
};
