import type { Measured } from '../../4-entities/quantities/index.ts';
import { currencyItem } from '../../4-entities/quantities/money.ts';
import { word } from '../../4-entities/words.ts';
import type { Draft } from './draft.ts';
import { isPriceNoun, worthBefore } from './priceOrFunding.ts';
import { isPluralForm } from './singular.ts';
import { contentOf, subjectBefore } from './subject.ts';
import { substancesOf } from './substances.ts';
import { type Thing, thingAt, thingOf } from './thing.ts';

/** What is counted, for the record: the thing; for money the currency; for a price what it is paid for. */
export function itemOf(doc: Measured, draft: Draft, before: Draft | undefined): string | null {
  const { kind, unit, measure, thing, first, last, scope } = draft;
  if (measure === 'price' && kind !== 'money') return boughtAfter(doc, last)?.item ?? thing?.item ?? null;
  if (kind !== 'money') return thing?.item ?? null;
  if (measure !== 'price' || isPriceNoun(word(doc, last))) return currencyItem(unit);
  const isPerHead = thing !== undefined && PER_HEAD.has(thing.item);
  const found =
    (isPerHead ? (before?.sentence === draft.sentence ? before.thing : undefined) : thing) ??
    boughtAfter(doc, last) ??
    thingWorth(doc, draft, before) ??
    antecedent(doc, first) ??
    soldEach(doc, last, first) ??
    goodsBefore(doc, first, scope) ??
    streetValue(doc, draft, before) ??
    thing;
  if (found === undefined && before?.measure === 'price' && before.sentence === draft.sentence)
    return itemOf(doc, before, undefined);
  const sold = found !== undefined && WEIGHTS.has(found.item) ? substancesOf(doc).near(first) : undefined;
  return sold?.item ?? found?.item ?? currencyItem(unit);
}

/** "at $8,000 a head", "$50 apiece": the price of what was counted. */
const PER_HEAD = new Set(
  'head person piece unit arroba ton tonne kilo kilogram pound gram gallon liter litre barrel ounce'.split(' '),
);

/** "A kilogram that costs $2,300": of what was spoken of. */
const WEIGHTS = new Set('kilo kilogram gram pound ounce ton tonne arroba'.split(' '));

/** "pay $1,500 for the trip", "6 percent for the service": what the money buys. */
function boughtAfter(doc: Measured, last: number): Thing | undefined {
  const isFor =
    word(doc, last) === 'for' && ['the', 'a', 'an', 'each', 'every', 'their', 'one'].includes(word(doc, last + 1));
  const thing = isFor ? thingAt(doc, last + 1) : undefined;
  return thing && contentOf(doc, thing);
}

/** "assets worth 45 million": the noun right before; "30 simulators, worth $1.2 million": what was counted just before. */
function thingWorth(doc: Measured, draft: Draft, before: Draft | undefined): Thing | undefined {
  const worth = worthBefore(doc, draft);
  if (worth === undefined) return undefined;
  const counted = before?.sentence === draft.sentence ? before.thing : undefined;
  if (counted !== undefined && counted.last >= worth - 1) return counted;
  return pluralAt(doc, worth - 1) ?? counted;
}

const pluralAt = (doc: Measured, at: number): Thing | undefined =>
  isPluralForm(word(doc, at)) && doc.nameAt(at) === undefined
    ? thingOf(doc, { first: at, last: at + 1, isPlural: true })
    : undefined;

/** "a handgun that sells for $1,000": the noun before the relative. */
function antecedent(doc: Measured, first: number): Thing | undefined {
  for (let at = first - 1; at > first - RELATIVE_REACH; at -= 1) {
    if (!['that', 'which'].includes(word(doc, at))) continue;
    const end = doc.tokens[at - 1]?.text === ',' ? at - 1 : at;
    for (let start = end - 1; start > end - LONGEST_NAME; start -= 1) {
      if (['a', 'an', 'the', 'one', 'each', 'every'].includes(word(doc, start)))
        return thingBefore(doc, thingAt(doc, start), end);
    }
    return undefined;
  }
  return undefined;
}

const RELATIVE_REACH = 8;
const LONGEST_NAME = 6;

function thingBefore(doc: Measured, thing: Thing | undefined, end: number): Thing | undefined {
  const whole = thing && contentOf(doc, thing);
  return whole === undefined || whole.last > end || NOT_SOLD.has(whole.class) ? undefined : whole;
}

/** "dig up turtle eggs … earn 500 apiece": the plural before. */
function soldEach(doc: Measured, last: number, first: number): Thing | undefined {
  if (!['each', 'apiece'].includes(word(doc, last))) return undefined;
  for (let at = first - 1; at > first - EACH_REACH; at -= 1) {
    const thing = isPluralForm(word(doc, at))
      ? thingOf(doc, { first: isPlainWord(doc, at - 1) ? at - 1 : at, last: at + 1, isPlural: true })
      : undefined;
    if (thing !== undefined && !NOT_SOLD.has(thing.class) && thing.class !== 'unknown') return thing;
  }
  return undefined;
}

const EACH_REACH = 14;
const isPlainWord = (doc: Measured, at: number): boolean =>
  doc.tokens[at]?.casing === 'lower' && /^[a-z]{4,}$/.test(word(doc, at)) && !/(?:ed|ing|ly)$/.test(word(doc, at));

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
