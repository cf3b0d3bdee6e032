import { type Edtf, edtf } from '../../../../records/schema/index.ts';
import type { TokenRange } from '../../../3-text/document.ts';
import { isCapitalized } from '../../../3-text/token.ts';
import type { Measured } from '../../../4-entities/quantities/index.ts';
import { word } from '../../../4-entities/words.ts';
import type { Draft } from '../draft.ts';

export interface SaidDate extends TokenRange {
  readonly value: Edtf | null;
}

const COMPARING = new Set('than compared against versus over'.split(' '));
const CHANGES = new Set(
  'dates dating dated decrease increase drop rise up down decline reduction change growth jump'.split(' '),
);
const COMPARED = new Set(['against', 'versus', 'compared']);
const COMPARISON_REACH = 6;
const COMPARED_REACH = 8;
const YEAR_VERBS = /^(?:close|end|finish|begin|start|open)(?:d|ed|s)?$|^beg[au]n$/;

/** The dates that may be a figure's: those near it that are not of something else, nor of a figure it is compared with. */
export const datesFor = (doc: Measured, draft: Draft): readonly SaidDate[] =>
  ownDates(doc, draft, datesIn(doc, draft.scope)).filter(
    (date) =>
      !isOfCompared(doc, draft, date) &&
      !isAside(doc, draft, date) &&
      !isFounding(doc, draft, date) &&
      !isOfNextClause(doc, draft, date) &&
      !isOfGoal(doc, draft, date) &&
      !isBeyond(doc, draft, date) &&
      !(draft.measure === 'change' && isOfBase(doc, draft, date)) &&
      !(draft.measure === 'change' && isBase(doc, date)),
  );

const OWN_REACH = 8;

/** "416 kilos in 2014, against 561 in all of 2015": a compared figure that has a date of its own. */
function ownDates(doc: Measured, { first, last }: Draft, dates: readonly SaidDate[]): readonly SaidDate[] {
  if (![1, 2, 3].some((back) => COMPARED.has(word(doc, first - back)))) return dates;
  const own = dates.filter((date) => date.first >= last && date.first - last < OWN_REACH);
  return own.length > 0 ? own : dates;
}

/** The dates of a range, those of something else left out. */
export function datesIn(doc: Measured, { first, last }: TokenRange): readonly SaidDate[] {
  const dates: SaidDate[] = [];
  for (let at = first; at < last; at += 1) {
    const date = doc.dateAt(at) ?? yearOfVerb(doc, at);
    if (date !== undefined && date.first === at && !isOfSomethingElse(doc, date)) dates.push(date);
  }
  return dates;
}

/** "closed 2015 with 6,656 homicides": a year that no preposition introduces. */
function yearOfVerb(doc: Measured, at: number): SaidDate | undefined {
  const text = doc.tokens[at]?.text ?? '';
  if (!/^(?:19|20)\d\d$/.test(text) || !YEAR_VERBS.test(word(doc, at - 1)) || doc.quantityAt(at) !== undefined)
    return undefined;
  return { first: at, last: at + 1, value: edtf.parse(text) };
}

/** "than in 2011", "the same months of last year", "a decrease from 2013", "until 2021", "Tradewinds 2016", "of the 1980s". */
function isOfSomethingElse(doc: Measured, date: SaidDate): boolean {
  if (word(doc, date.last) === ',' && word(doc, date.last + 1) === 'when') return false;
  const before = word(doc, date.first - 1);
  if (before === 'from' && CHANGES.has(word(doc, date.first - 2))) return true;
  const isYear = /^\d{4}$/.test(date.value ?? '');
  if (isYear && (['until', 'before', 'till'].includes(before) || isPartOfName(doc, date) || isDecade(doc, date)))
    return true;
  return isComparison(doc, date);
}

function isComparison(doc: Measured, { first }: SaidDate): boolean {
  const start = Math.max(doc.sentenceAt(first)?.first ?? first, first - COMPARISON_REACH);
  for (let at = first - 1; at >= start; at -= 1) {
    if (doc.quantityAt(at) !== undefined || doc.tokens[at]?.text === ',') return false;
    const norm = word(doc, at);
    if (norm === 'same' && ['from', 'than', 'in', 'as', 'with', 'to'].includes(word(doc, at - 2))) return true;
    if (norm === 'over') return CHANGES.has(word(doc, at - 1));
    if (norm === 'than' && /^(?:doubled|tripled|quadrupled|halved)$/.test(word(doc, at + 1))) continue;
    if (COMPARING.has(norm) || (norm === 'as' && ['many', 'much'].includes(word(doc, at - 1)))) return true;
  }
  return false;
}

/** "Tradewinds 2016", "Continuing Promise 2015": the year belongs to the name. */
function isPartOfName(doc: Measured, { first, last }: SaidDate): boolean {
  const before = doc.tokens[first - 1];
  const isLone = last - first === 1 && doc.tokens[first]?.kind === 'number';
  return isLone && before?.kind === 'word' && isCapitalized(before) && doc.sentenceAt(first)?.first !== first - 1;
}

const isDecade = (doc: Measured, { first, last }: SaidDate): boolean =>
  /^\d{4}$/.test(doc.tokens[first]?.text ?? '') && doc.tokens[last]?.text === 's' && !doc.tokens[last]?.spaced;

/** "seized 2.3 tons, against 900 kg in 2018, as well as 41 firearms": 2018 is only the compared figure's. */
function isOfCompared(doc: Measured, draft: Draft, { first }: SaidDate): boolean {
  const start = Math.max(draft.scope.first, first - COMPARED_REACH);
  for (let at = first - 1; at >= start; at -= 1) {
    const quantity = doc.quantityAt(at);
    if (quantity === undefined || ['per', 'every'].includes(word(doc, quantity.first - 1))) continue;
    if (quantity.first === draft.first) return false;
    return [1, 2, 3].some((back) => isCompared(doc, quantity.first - back));
  }
  return false;
}

/** "…, where none had been found since 2011": a remark after the figure with a comma before it. */
function isAside(doc: Measured, { last, thing }: Draft, date: SaidDate): boolean {
  const end = thing !== undefined && thing.first >= last ? thing.last : last;
  for (let at = end + 1; at < date.first; at += 1) {
    if (doc.tokens[at - 1]?.text === ',' && ['where', 'when', 'which', 'who', 'whose', 'some'].includes(word(doc, at)))
      return true;
  }
  return false;
}

const FOUNDING =
  /^(?:created|founded|established|formed|born|inaugurated|launched|opened|built|elected|appointed|ratified|adopted|enacted)$/;
const FOUNDING_REACH = 8;

/** "The unit, created in 2011, has 640 members": when it came to be is not when it is counted. */
function isFounding(doc: Measured, draft: Draft, { first, last }: SaidDate): boolean {
  if (doc.tokens[last]?.text !== ',' && draft.first > first) return false;
  for (let at = first - 1; at > first - FOUNDING_REACH; at -= 1)
    if (FOUNDING.test(word(doc, at)))
      return (
        doc.tokens[at - 1]?.text === ',' ||
        (['was', 'were'].includes(word(doc, at - 1)) && ['which', 'that'].includes(word(doc, at - 2)))
      );
  return false;
}

/** "will grow from 120 to 300 agents by 2018": then it is no longer 120. */
const isOfGoal = (doc: Measured, { first, last }: Draft, date: SaidDate): boolean =>
  word(doc, first - 1) === 'from' &&
  word(doc, last) === 'to' &&
  doc.quantityAt(last + 1) !== undefined &&
  word(doc, date.first - 1) === 'by';

/** "Eleven radars watch the north; a twelfth is due in 2017": said of something else. */
function isBeyond(doc: Measured, { last }: Draft, date: SaidDate): boolean {
  for (let at = last; at < date.first; at += 1) if (doc.tokens[at]?.text === ';') return true;
  return false;
}

/** "a drop of 26 percent from the 288 counted in 2014". */
function isOfBase(doc: Measured, { last }: Draft, date: SaidDate): boolean {
  let isFrom = false;
  for (let at = last; at < date.first; at += 1) {
    if (word(doc, at) === 'from') isFrom = true;
    if (isFrom && doc.quantityAt(at) !== undefined && doc.quantityAt(at)?.kind !== 'percent') return true;
  }
  return false;
}

const NEXT_VERB = /^(?:expects?|hopes?|plans?|will|intends?|wants?|should)$/;

/** "set aside $5 million for two planes, and expects delivery in 2017": a fact and then a hope. */
function isOfNextClause(doc: Measured, { last }: Draft, date: SaidDate): boolean {
  for (let at = last; at < date.first; at += 1)
    if (NEXT_VERB.test(word(doc, at)) && ['and', 'but', 'which'].includes(word(doc, at - 1))) return true;
  return false;
}

/** "against 900 kg", "down from nearly four tons". */
const isCompared = (doc: Measured, at: number): boolean =>
  COMPARED.has(word(doc, at)) ||
  (word(doc, at) === 'from' && (CHANGES.has(word(doc, at - 1)) || /(?:rose|fell|ed|grew)$/.test(word(doc, at - 1))));

/** "up 18 percent from 2021": what a change starts from. */
const isBase = (doc: Measured, { first }: SaidDate): boolean =>
  ['from', 'over', 'than', 'on'].includes(word(doc, first - 1));
