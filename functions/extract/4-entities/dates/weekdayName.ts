import type { Document } from '../../3-text/document.ts';
import { addDays, edtfOf, weekdayOf, weekOf } from './calendar.ts';
import type { DateParser } from './dateFinding.ts';
import { weekdayNumberOf } from './dateWords.ts';
import { directionAt } from './direction.ts';
import { publishedDate } from './resolve.ts';

const rule = 'weekdayName';

const WEEKS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** "Wednesday of last week". */
const weekAfter = (doc: Document, at: number): number | undefined =>
  doc.tokens[at]?.norm === 'of' && doc.tokens[at + 2]?.norm === 'week'
    ? WEEKS[doc.tokens[at + 1]?.norm ?? '']
    : undefined;

/** "every Friday" is no day. */
const REPEATED = new Set(['every', 'each']);

/** "on Thursday", "last Friday", "next Monday", "Wednesday": the nearest one that fits the tense; the day of publication counts as past. */
export const weekdayName: DateParser = {
  name: rule,
  parse: (doc, at) => {
    const said = doc.tokens[at]?.norm ?? '';
    const isQualified = ['last', 'next', 'this', 'past'].includes(said);
    const nameAt = isQualified ? at + 1 : at;
    const weekday = weekdayNumberOf(doc.tokens[nameAt]);
    if (weekday === undefined || REPEATED.has(doc.tokens[at - 1]?.norm ?? '')) return undefined;
    const published = publishedDate(doc);
    if (published?.day === undefined) return { first: at, last: nameAt + 1, rule, value: null };
    const week = weekAfter(doc, nameAt + 1);
    if (week !== undefined) {
      const [monday] = weekOf(published, week);
      const date = addDays(monday, weekday - 1);
      return { first: at, last: nameAt + 4, rule, value: edtfOf(date), date };
    }
    const today = weekdayOf(published);
    const back = (today - weekday + 7) % 7;
    const isToday =
      back === 0 && ['later', 'earlier'].some((norm) => [1, 2].some((step) => doc.tokens[at - step]?.norm === norm));
    const isAhead =
      !isToday && (said === 'next' || (said !== 'last' && said !== 'past' && directionAt(doc, at) === 'future'));
    const backwards = said === 'last' && back === 0 ? 7 : back;
    const date = addDays(published, isAhead ? (7 - back) % 7 || 7 : -backwards);
    return { first: at, last: nameAt + 1, rule, value: edtfOf(date), date };
  },
};
