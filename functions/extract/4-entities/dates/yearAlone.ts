import type { Document } from '../../3-text/document.ts';
import { edtfOf, intervalOf } from './calendar.ts';
import type { DateParser } from './dateFinding.ts';
import { yearOf } from './dateWords.ts';

const BEFORE_A_YEAR = new Set(
  'in since by from until till during of early late mid end and to through between than the a before after over for around year years fiscal calendar about throughout or back as or'.split(
    ' ',
  ),
);
const RANGE_MARKS = new Set(['-', '–', '—']);
const rule = 'yearAlone';

/** "in 2013", "a 2008 raid", "2011-2014", "the 2014/15 season"; not "2013 hectares" after no preposition. */
export const yearAlone: DateParser = {
  name: rule,
  parse: (doc, at) => {
    const year = yearOf(doc.tokens[at]);
    if (year === undefined || !isYearHere(doc, at)) return undefined;
    const to = RANGE_MARKS.has(doc.tokens[at + 1]?.text ?? '') ? endOfRange(year, doc.tokens[at + 2]?.text) : undefined;
    if (to !== undefined) return { first: at, last: at + 3, rule, value: intervalOf({ year }, { year: to }) };
    return { first: at, last: at + 1, rule, value: edtfOf({ year }), date: { year } };
  },
};

function endOfRange(from: number, text: string | undefined): number | undefined {
  if (text === undefined || !/^\d{2}(?:\d{2})?$/.test(text)) return undefined;
  const to = text.length === 2 ? Math.floor(from / 100) * 100 + Number(text) : Number(text);
  return to > from && to - from < 60 ? to : undefined;
}

function isYearHere(doc: Document, at: number): boolean {
  const before = doc.tokens[at - 1];
  const after = doc.tokens[at + 1];
  if (
    after?.norm === '%' ||
    ['percent', 'people', 'kilos', 'kilograms', 'hectares', 'tons', 'tonnes', 'troops', 'soldiers'].includes(
      after?.norm ?? '',
    )
  )
    return false;
  if (before === undefined || before.kind === 'possessive') return true;
  if (BEFORE_A_YEAR.has(before.norm) || /^[(,;:–—-]$/.test(before.text)) return true;
  return after === undefined || after.kind === 'mark';
}
