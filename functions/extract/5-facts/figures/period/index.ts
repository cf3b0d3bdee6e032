import { type Edtf, edtf, type Measure } from '../../../../records/schema/index.ts';
import type { Measured } from '../../../4-entities/quantities/index.ts';
import { word } from '../../../4-entities/words.ts';
import type { Draft } from '../draft.ts';
import { scopeOf } from '../scope.ts';
import { dateCost } from './dateCost.ts';
import { dateOfEvent } from './dateOfEvent.ts';
import { datesFor, datesIn, type SaidDate } from './datesFor.ts';
import { yearBefore, yearMeant } from './relativeYear.ts';
import { samePeriod, samePeriodAfter } from './samePeriod.ts';

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
const FARTHEST_OF_A_STATE = 24;
const SINCE_REACH = 9;
/** "dropped 71 percent from 2011 to 2014": a change is of its later time. */
const YEARS = /^\d{4}\/(\d{4})$/;

/** The time that a figure is about: the date nearest to it in its sentence, else for an event the first one told just before. */
export function periodOf(doc: Measured, draft: Draft): Edtf | null {
  const relative = yearBefore(doc, draft);
  if (relative !== undefined) return relative;
  const compared = samePeriodAfter(doc, draft);
  if (compared !== undefined) return compared;
  if (isFeature(draft)) return null;
  const then = sinceThen(doc, draft);
  if (then !== undefined) return then;
  const own = datesFor(doc, draft);
  if (own.length > 0) return nearestTo(doc, draft, own);
  const meant = yearMeant(doc, draft.scope);
  if (meant !== undefined || !EVENTS.has(draft.measure)) return meant ?? null;
  return dateBefore(doc, draft) ?? dateOfEvent(doc, draft) ?? null;
}

/** "On Jan. 9 … More than 3,100 people have been detained since then": from the last date on. */
function sinceThen(doc: Measured, { scope, last }: Draft): Edtf | undefined {
  let isSaid = false;
  for (let at = last; at < scope.last; at += 1)
    if (word(doc, at) === 'since' && word(doc, at + 1) === 'then') isSaid = true;
  if (!isSaid) return undefined;
  const first = doc.sentences[(doc.sentenceAt(last)?.index ?? 0) - MOST_SENTENCES_BACK]?.first ?? 0;
  for (let at = last; at >= first; at -= 1) {
    const value = doc.dateAt(at)?.value;
    if (value != null) return edtf.parse(`${value.split('/')[0]}/..`);
  }
  return undefined;
}

/** "along the 1,600-kilometer border": as long as ever. */
const isFeature = ({ measure, thing, last }: Draft): boolean =>
  measure === 'distance' && thing?.class === 'geo' && thing.first === last;

function nearestTo(doc: Measured, draft: Draft, dates: readonly SaidDate[]): Edtf | null {
  const nearest = dates.reduce((best, date) => (dateCost(doc, draft, date) < dateCost(doc, draft, best) ? date : best));
  const isFar = !EVENTS.has(draft.measure) && dateCost(doc, draft, nearest) > FARTHEST_OF_A_STATE;
  if (nearest.value === null || isFar) return null;
  const same = samePeriod(doc, nearest);
  if (same !== undefined) return same;
  if (isSince(doc, nearest)) return edtf.parse(`${nearest.value.split('/')[0]}/..`);
  const later = draft.measure === 'change' ? YEARS.exec(nearest.value)?.[1] : undefined;
  if (later !== undefined) return edtf.parse(later);
  return spanFrom(doc, dates, nearest) ?? nearest.value;
}

/** The first date of a sentence before in the same paragraph. */
function dateBefore(doc: Measured, { sentence }: Draft): Edtf | undefined {
  for (let back = 1; back <= MOST_SENTENCES_BACK; back += 1) {
    const before = doc.sentences[sentence.index - back];
    if (before === undefined || before.paragraph !== sentence.paragraph) return undefined;
    const date = datesIn(doc, scopeOf(before, before.first)).find(
      (each) => each.value !== null && word(doc, each.first - 1) !== 'since',
    );
    if (date?.value != null) return date.value;
  }
  return undefined;
}

/** "since 1990", "since its creation in January 2015": still open. */
function isSince(doc: Measured, { first }: SaidDate): boolean {
  for (let at = first - 1; at >= first - SINCE_REACH; at -= 1) {
    if (word(doc, at) === 'since') return true;
    if (doc.tokens[at]?.kind === 'mark' || doc.quantityAt(at) !== undefined) return false;
  }
  return false;
}

/** "From 2010, when …, until his death in 2013": both ends said, with words in between. */
function spanFrom(doc: Measured, dates: readonly SaidDate[], nearest: SaidDate): Edtf | undefined {
  const from = dates.find((date) => word(doc, date.first - 1) === 'from');
  const to = dates.find((date) => from !== undefined && date.first > from.last && isUntil(doc, from.last, date.first));
  if (from?.value == null || to?.value == null || (nearest !== from && nearest !== to)) return undefined;
  const isPlain = !from.value.includes('/') && !to.value.includes('/') && from.value < to.value;
  return isPlain ? edtf.parse(`${from.value}/${to.value}`) : undefined;
}

function isUntil(doc: Measured, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) if (['until', 'till', 'through'].includes(word(doc, at))) return true;
  return false;
}
