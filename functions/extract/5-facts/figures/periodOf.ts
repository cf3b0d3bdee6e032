import { type Edtf, edtf } from '../../../records/schema/index.ts';
import type { DateFinding } from '../../4-entities/dates/index.ts';
import type { Measured } from '../../4-entities/quantities/index.ts';
import { word } from '../../4-entities/words.ts';
import type { Draft } from './draft.ts';

const BEFORE_COST = 2;
const OPENING_BONUS = 6;
const CLAUSE_COST = 5;
const CLAUSES = new Set([
  'who',
  'which',
  'that',
  'while',
  'when',
  'after',
  'before',
  'but',
  'although',
  'though',
  'since',
  'as',
  'where',
  'because',
]);

/** The time that a figure is about: the date nearest to it in its sentence; "since 1990" is still open. */
export function periodOf(doc: Measured, draft: Draft): Edtf | null {
  const dates = datesIn(doc, draft);
  if (dates.length === 0) return null;
  const nearest = dates.reduce((best, date) => (costOf(doc, draft, date) < costOf(doc, draft, best) ? date : best));
  if (nearest.value === null) return null;
  if (word(doc, nearest.first - 1) === 'since') return edtf.parse(`${nearest.value.split('/')[0]}/..`);
  return spanFrom(doc, dates, nearest) ?? nearest.value;
}

/** "From 2010, when …, until his death in 2013": both ends said, with words in between. */
function spanFrom(doc: Measured, dates: readonly DateFinding[], nearest: DateFinding): Edtf | undefined {
  const from = dates.find((date) => word(doc, date.first - 1) === 'from');
  const to = dates.find((date) => from !== undefined && date.first > from.last && isUntil(doc, from.last, date.first));
  if (from?.value == null || to?.value == null || (nearest !== from && nearest !== to)) return undefined;
  return from.value.includes('/') || to.value.includes('/') || from.value >= to.value
    ? undefined
    : edtf.parse(`${from.value}/${to.value}`);
}

function isUntil(doc: Measured, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) if (['until', 'till', 'through'].includes(word(doc, at))) return true;
  return false;
}

function datesIn(doc: Measured, { sentence }: Draft): readonly DateFinding[] {
  const dates: DateFinding[] = [];
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const date = doc.dateAt(at);
    if (date !== undefined && date.first === at && !isOfSomethingElse(doc, date)) dates.push(date);
  }
  return dates;
}

/** "than in 2011", "from 2013" after a change, "a treaty of 1909", "until 2021": the date of another figure or thing. */
function isOfSomethingElse(doc: Measured, date: DateFinding): boolean {
  const before = word(doc, date.first - 1);
  const words = [word(doc, date.first - 4), word(doc, date.first - 3), word(doc, date.first - 2), before];
  if (words.includes('than') || words.includes('compared')) return true;
  if (
    before === 'from' &&
    [
      'dates',
      'dating',
      'decrease',
      'increase',
      'drop',
      'rise',
      'up',
      'down',
      'decline',
      'reduction',
      'change',
    ].includes(word(doc, date.first - 2))
  )
    return true;
  return ['by', 'until', 'before', 'till'].includes(before) && /^\d{4}$/.test(date.value ?? '') && before !== 'by';
}

function costOf(doc: Measured, draft: Draft, date: DateFinding): number {
  const end = Math.max(
    draft.last,
    draft.thing !== undefined && draft.thing.first >= draft.last ? draft.thing.last : draft.last,
  );
  const isBefore = date.last <= draft.first;
  const [first, last] = isBefore ? [date.last, draft.first] : [end, date.first];
  let cost = last - first + (isBefore ? BEFORE_COST : 0);
  for (let at = first; at < last; at += 1)
    if (CLAUSES.has(word(doc, at)) || doc.tokens[at]?.text === ';') cost += CLAUSE_COST;
  return date.first - draft.sentence.first <= 2 ? cost - OPENING_BONUS : cost;
}
