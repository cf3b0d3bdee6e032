import type { Measured } from '../../4-entities/quantities/index.ts';
import { currencyItem } from '../../4-entities/quantities/money.ts';
import { word } from '../../4-entities/words.ts';
import type { Draft } from './draft.ts';
import { isPriceNoun, worthBefore } from './priceOrFunding.ts';
import { subjectBefore } from './subject.ts';
import { type Thing, thingAt } from './thing.ts';

/** What is counted, for the record: the thing; for money the currency; for a price what it is paid for. */
export function itemOf(doc: Measured, draft: Draft, before: Draft | undefined): string | null {
  const { kind, unit, measure, thing, first, last, scope } = draft;
  if (measure === 'price' && kind !== 'money') return boughtAfter(doc, last)?.item ?? thing?.item ?? null;
  if (kind !== 'money') return thing?.item ?? null;
  if (measure !== 'price' || isPriceNoun(word(doc, last))) return currencyItem(unit);
  const isPerHead = thing !== undefined && PER_HEAD.has(thing.item) && before?.sentence === draft.sentence;
  const found =
    (isPerHead ? before.thing : thing) ??
    boughtAfter(doc, last) ??
    thingWorth(doc, draft, before) ??
    goodsBefore(doc, first, scope) ??
    streetValue(doc, draft, before);
  return found?.item ?? currencyItem(unit);
}

/** "at $8,000 a head", "$50 apiece": the price of what was counted. */
const PER_HEAD = new Set(['head', 'person', 'piece', 'unit']);

/** "pay $1,500 for the trip", "6 percent for the service": what the money buys. */
function boughtAfter(doc: Measured, last: number): Thing | undefined {
  const isFor =
    word(doc, last) === 'for' && ['the', 'a', 'an', 'each', 'every', 'their', 'one'].includes(word(doc, last + 1));
  return isFor ? thingAt(doc, last + 1) : undefined;
}

/** "30 simulators, worth $1.2 million": what was counted just before. */
const thingWorth = (doc: Measured, draft: Draft, before: Draft | undefined): Thing | undefined =>
  worthBefore(doc, draft) !== undefined && before?.sentence === draft.sentence ? before.thing : undefined;

/** "An AK-47 … for $400": the subject, where it is something that can be sold. */
function goodsBefore(doc: Measured, first: number, scope: Draft['scope']): Thing | undefined {
  const subject = subjectBefore(doc, first, scope);
  return subject && NOT_SOLD.has(subject.class) ? undefined : subject;
}

const NOT_SOLD: ReadonlySet<Thing['class']> = new Set<Thing['class']>([
  'person',
  'criminal',
  'force',
  'none',
  'admin',
  'geo',
  'harm',
  'arrest',
  'legal',
]);

/** "48 drums of ephedrine, with a street value of $50 million". */
function streetValue(doc: Measured, { sentence, first }: Draft, before: Draft | undefined): Thing | undefined {
  const isValue = word(doc, first - 1) === 'of' && word(doc, first - 2) === 'value';
  return isValue && before?.sentence === sentence ? before.thing : undefined;
}
