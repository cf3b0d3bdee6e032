import { type Edtf, edtf, type Measure } from '../../../records/schema/index.ts';
import type { TokenRange } from '../../3-text/document.ts';
import type { DateFinding } from '../../4-entities/dates/index.ts';
import type { Measured } from '../../4-entities/quantities/index.ts';
import { word } from '../../4-entities/words.ts';
import type { Draft } from './draft.ts';
import { scopeOf } from './scope.ts';

const BEFORE_COST = 2;
const OPENING_BONUS = 6;
const CLAUSE_COST = 5;
const WHEN_REACH = 6;
const FARTHEST_OF_A_STATE = 24;
const CLAUSES = new Set('who which that while when after before but although though since as where because'.split(' '));

/** What happens at a time; a state such as a price or a distance has no date by its paragraph. */
const EVENTS: ReadonlySet<Measure> = new Set<Measure>([
  'seizure',
  'destruction',
  'eradication',
  'arrest',
  'casualty',
  'personnel',
  'other',
]);
const MOST_SENTENCES_BACK = 2;

/** The time that a figure is about: the date nearest to it in its sentence, else for an event the last one in its paragraph. */
export function periodOf(doc: Measured, draft: Draft): Edtf | null {
  const { sentence, scope, measure } = draft;
  const own = datesIn(doc, scope);
  if (own.length > 0) return nearestTo(doc, draft, own);
  for (let back = 1; EVENTS.has(measure) && back <= MOST_SENTENCES_BACK; back += 1) {
    const before = doc.sentences[sentence.index - back];
    if (before === undefined || before.paragraph !== sentence.paragraph) break;
    const date = datesIn(doc, scopeOf(before, before.last)).findLast(
      ({ value, first }) => value !== null && word(doc, first - 1) !== 'since',
    );
    if (date !== undefined) return date.value;
  }
  return null;
}

/** "Since 1990" is still open; "from 2010 … until 2013" is one span. */
function nearestTo(doc: Measured, draft: Draft, dates: readonly DateFinding[]): Edtf | null {
  const nearest = dates.reduce((best, date) => (costOf(doc, draft, date) < costOf(doc, draft, best) ? date : best));
  if (nearest.value === null || (!EVENTS.has(draft.measure) && costOf(doc, draft, nearest) > FARTHEST_OF_A_STATE))
    return null;
  if (isSince(doc, nearest)) return edtf.parse(`${nearest.value.split('/')[0]}/..`);
  return spanFrom(doc, dates, nearest) ?? nearest.value;
}

const SINCE_REACH = 6;

/** "since 1990", "since its creation in January 2015". */
function isSince(doc: Measured, { first }: DateFinding): boolean {
  for (let at = first - 1; at >= first - SINCE_REACH; at -= 1) {
    if (word(doc, at) === 'since') return true;
    if (doc.tokens[at]?.kind === 'mark' || doc.quantityAt(at) !== undefined) return false;
  }
  return false;
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

function datesIn(doc: Measured, { first, last }: TokenRange): readonly DateFinding[] {
  const dates: DateFinding[] = [];
  for (let at = first; at < last; at += 1) {
    const date = doc.dateAt(at);
    if (date !== undefined && date.first === at && !isOfSomethingElse(doc, date)) dates.push(date);
  }
  return dates;
}

const COMPARING = new Set('than compared against versus over'.split(' '));
const CHANGES = new Set(
  'dates dating decrease increase drop rise up down decline reduction change growth jump'.split(' '),
);
const COMPARISON_REACH = 6;

/** "than in 2011", "against the same months of last year", "a decrease from 2013", "until 2021": the date of something else. */
function isOfSomethingElse(doc: Measured, date: DateFinding): boolean {
  if (word(doc, date.last) === ',' && word(doc, date.last + 1) === 'when') return false;
  for (let back = 1; back <= COMPARISON_REACH; back += 1) {
    const before = date.first - back;
    if (doc.quantityAt(before) !== undefined || doc.tokens[before]?.text === ',') break;
    if (word(doc, before) === 'same' && ['from', 'than', 'in', 'as', 'with', 'to'].includes(word(doc, before - 2)))
      return true;
    if (COMPARING.has(word(doc, before)) && !(word(doc, before) === 'over' && back > 1))
      return word(doc, before) !== 'over' || CHANGES.has(word(doc, before - 1));
  }
  const before = word(doc, date.first - 1);
  if (before === 'from' && CHANGES.has(word(doc, date.first - 2))) return true;
  return ['until', 'before', 'till'].includes(before) && /^\d{4}$/.test(date.value ?? '');
}

function costOf(doc: Measured, draft: Draft, date: DateFinding): number {
  const end = Math.max(
    draft.last,
    draft.thing !== undefined && draft.thing.first >= draft.last ? draft.thing.last : draft.last,
  );
  const isBefore = date.last <= draft.first;
  const [first, last] = isBefore ? [date.last, draft.first] : [end, date.first];
  if (
    isBefore &&
    word(doc, date.last) === ',' &&
    word(doc, date.last + 1) === 'when' &&
    draft.first - date.last < WHEN_REACH
  )
    return 0;
  let cost = last - first + (isBefore ? BEFORE_COST : 0);
  for (let at = first; at < last; at += 1)
    if ((CLAUSES.has(word(doc, at)) && (isBefore || at > end)) || doc.tokens[at]?.text === ';') cost += CLAUSE_COST;
  return date.first - draft.sentence.first <= 2 ? cost - OPENING_BONUS : cost;
}
