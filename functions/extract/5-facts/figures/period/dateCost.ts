import type { Measured } from '../../../4-entities/quantities/index.ts';
import { word } from '../../../4-entities/words.ts';
import type { Draft } from '../draft.ts';
import type { SaidDate } from './datesFor.ts';

const BEFORE_COST = 2;
const OPENING_BONUS = 6;
const CLAUSE_COST = 5;
const WHEN_REACH = 6;
const CLAUSES = new Set('who which that while when after before but although though since as where because'.split(' '));

/** How far a date is from a figure: tokens, more across clauses; one that opens the sentence is for all of it. */
export function dateCost(doc: Measured, draft: Draft, date: SaidDate): number {
  const isBefore = date.last <= draft.first;
  const end = draft.thing !== undefined && draft.thing.first >= draft.last ? draft.thing.last : draft.last;
  const [first, last] = isBefore ? [date.last, draft.first] : [end, date.first];
  if (isBefore && opensWhen(doc, date) && draft.first - date.last < WHEN_REACH) return 0;
  let cost = last - first + (isBefore ? BEFORE_COST : 0);
  for (let at = first; at < last; at += 1) if (isBreak(doc, at, isBefore || at > end)) cost += CLAUSE_COST;
  return date.first - draft.sentence.first <= 2 ? cost - OPENING_BONUS : cost;
}

/** "in 2013, when 49,200 hectares were harvested". */
const opensWhen = (doc: Measured, { last }: SaidDate): boolean =>
  doc.tokens[last]?.text === ',' && word(doc, last + 1) === 'when';

/** A clause begins: a relative right after the thing is still about it. */
const isBreak = (doc: Measured, at: number, isAway: boolean): boolean =>
  doc.tokens[at]?.text === ';' ||
  (CLAUSES.has(word(doc, at)) && isAway) ||
  (doc.tokens[at]?.text === ',' && ['and', 'but'].includes(word(doc, at + 1)));
