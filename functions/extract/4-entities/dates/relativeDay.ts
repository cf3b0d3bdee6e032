import { addDays, edtfOf } from './calendar.ts';
import type { DateParser } from './dateFinding.ts';
import { publishedDate } from './resolve.ts';

const rule = 'relativeDay';
const DAYS_FROM_PUBLICATION: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };

/** "this morning" is the day of publication. */
const PARTS_OF_DAY = new Set(['morning', 'afternoon', 'evening']);

/** "today", "yesterday", "tomorrow", "tonight", "this morning"; "today's youth" and "today, Peru is …" of an age are left to the reader of a day. */
export const relativeDay: DateParser = {
  name: rule,
  parse: (doc, at) => {
    const token = doc.tokens[at];
    const isPartOfDay = token?.norm === 'this' && PARTS_OF_DAY.has(doc.tokens[at + 1]?.norm ?? '');
    const days = token?.casing === 'none' ? undefined : isPartOfDay ? 0 : DAYS_FROM_PUBLICATION[token?.norm ?? ''];
    if (days === undefined || doc.tokens[at + 1]?.kind === 'possessive') return undefined;
    const last = isPartOfDay ? at + 2 : at + 1;
    const published = publishedDate(doc);
    if (published?.day === undefined) return { first: at, last, rule, value: null };
    const date = addDays(published, days);
    return { first: at, last, rule, value: edtfOf(date), date };
  },
};
