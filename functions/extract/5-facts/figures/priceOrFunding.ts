import type { Measure } from '../../../records/schema/index.ts';
import type { Measured, Quantity } from '../../4-entities/quantities/index.ts';
import { word } from '../../4-entities/words.ts';
import figureWords from '../../vocabulary/figureWords.json' with { type: 'json' };

const UNITS_OF_SALE = new Set(figureWords.unitsOfSale);

/** "$7 a kilo", "5,000 pesos a sack", "$20 each", "$500 per person": money for one of the thing. */
export function saleUnitAfter(doc: Measured, quantity: Quantity): number | undefined {
  const at = afterRate(doc, quantity);
  if (['each', 'apiece'].includes(word(doc, at))) return at;
  if (['a', 'an', 'per'].includes(word(doc, at)) && UNITS_OF_SALE.has(word(doc, at + 1))) return at + 1;
  if (word(doc, at) === 'for' && ['each', 'every'].includes(word(doc, at + 1))) return at + 2;
  return word(doc, at) === 'per' && quantity.per === null ? at + 1 : undefined;
}

/** "200 lempiras a week for each vehicle": past the words of the rate. */
const afterRate = (doc: Measured, { last, per }: Quantity): number =>
  per !== null && ['a', 'per'].includes(word(doc, last)) && word(doc, last + 2) === 'for' ? last + 2 : last;

const WORTH_REACH = 4;

/** Where "worth" stands before an amount: "worth an estimated $330 million". */
export function worthBefore(doc: Measured, { first }: Quantity): number | undefined {
  for (let at = first - 1; at >= first - WORTH_REACH; at -= 1) {
    if (word(doc, at) === 'worth' || (word(doc, at) === 'at' && word(doc, at - 1) === 'valued')) return at;
    if (doc.tokens[at]?.kind === 'mark') return undefined;
  }
  return undefined;
}

/** "cocaine worth $2 million" has its price; "a donation worth $2 million" is funds. */
function isWorthFunds(doc: Measured, worth: number): boolean {
  if (FUNDS.has(word(doc, worth - 1))) return true;
  const first = Math.max(doc.sentenceAt(worth)?.first ?? worth, worth - GIFT_REACH);
  for (let at = worth - 1; at >= first; at -= 1) if (GIVING.test(word(doc, at))) return true;
  return false;
}

const GIFT_REACH = 40;
const GIVING =
  /^(?:donat\w{1,4}|gift|gave|given|giving|handed|handing|deliver(?:ed|ing|s)?|provid(?:ed|ing|es)|receiv(?:ed|ing|es)|grant(?:ed|ing)?|lent)$/;

/** Money is a price where it buys one thing ("$7 a kilo", "goes for $500"), else funds. */
export function priceOrFunding(doc: Measured, quantity: Quantity, told: Measure | undefined): Measure {
  if (saleUnitAfter(doc, quantity) !== undefined) return 'price';
  if (isPriceNoun(word(doc, quantity.last))) return 'price';
  const worth = worthBefore(doc, quantity);
  if (worth !== undefined) return isWorthFunds(doc, worth) ? 'funding' : 'price';
  if (told === 'seizure' || isFound(doc, quantity)) return 'seizure';
  return told === 'price' || isPaidFor(doc, quantity) || isGeneric(doc, quantity) ? 'price' : 'funding';
}

/** "arrested three men with $412,000 in cash". */
const isFound = (doc: Measured, { first, last }: Quantity): boolean =>
  word(doc, first - 1) === 'with' && word(doc, last) === 'in' && word(doc, last + 1) === 'cash';

const FUNDS = new Set(figureWords.funds);
const PAY_REACH = 6;

/** "they pay between $1,500 and $2,300 for the trip". */
function isPaidFor(doc: Measured, { first, last }: Quantity): boolean {
  if (word(doc, last) !== 'for') return false;
  const isOne = ['a', 'an', 'each', 'every', 'one'].includes(word(doc, last + 1));
  for (let at = first - 1; at > first - PAY_REACH; at -= 1)
    if (/^(?:pay|pays|paid|paying)$/.test(word(doc, at)) || (isOne && EARNS.test(word(doc, at)))) return true;
  return false;
}

/** "get 80 soles for an arroba". */
const EARNS = /^(?:gets?|got|receives?|received|earns?|earned|asks?|asked|takes?|took)$/;
const PRICE_NOUNS = new Set(figureWords.priceNouns);

/** "a $15 million price on his head". */
export const isPriceNoun = (norm: string): boolean => PRICE_NOUNS.has(norm);

/** "A single fang brings $80 in Paramaribo": what one of a kind does, told in the present. */
function isGeneric(doc: Measured, { first }: Quantity): boolean {
  for (let at = first - 1; at > first - GENERIC_REACH; at -= 1) {
    if (!PRESENT.test(word(doc, at))) continue;
    for (let start = at - 1; start > at - GENERIC_REACH; start -= 1) {
      if (['.', ',', ';'].includes(doc.tokens[start]?.text ?? '')) return false;
      if (['a', 'an', 'one'].includes(word(doc, start))) return at - start <= LONGEST_SUBJECT;
    }
  }
  return false;
}

const GENERIC_REACH = 8;
const LONGEST_SUBJECT = 5;
const PRESENT = /^(?:brings|earns|gets|makes|yields|fetches|nets|commands|takes)$/;
