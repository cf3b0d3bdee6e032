import type { Measure } from '../../../records/schema/index.ts';
import type { Measured, Quantity } from '../../4-entities/quantities/index.ts';
import { word } from '../../4-entities/words.ts';
import figureWords from '../../vocabulary/figureWords.json' with { type: 'json' };

const UNITS_OF_SALE = new Set(figureWords.unitsOfSale);

/** "$7 a kilo", "5,000 pesos a sack", "$20 each", "$500 per person": money for one of the thing. */
export function saleUnitAfter(doc: Measured, quantity: Quantity): number | undefined {
  const at = quantity.last;
  if (['each', 'apiece'].includes(word(doc, at))) return at;
  if (['a', 'an', 'per'].includes(word(doc, at)) && UNITS_OF_SALE.has(word(doc, at + 1))) return at + 1;
  const isPer = word(doc, at) === 'per' || (word(doc, at) === 'for' && word(doc, at + 1) === 'each');
  return isPer && quantity.per === null ? at + 1 : undefined;
}

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
const isWorthFunds = (doc: Measured, worth: number): boolean => FUNDS.has(word(doc, worth - 1));

/** Money is a price where it buys one thing ("$7 a kilo", "goes for $500"), else funds. */
export function priceOrFunding(doc: Measured, quantity: Quantity, told: Measure | undefined): Measure {
  if (saleUnitAfter(doc, quantity) !== undefined) return 'price';
  if (isPriceNoun(word(doc, quantity.last))) return 'price';
  const worth = worthBefore(doc, quantity);
  if (worth !== undefined) return isWorthFunds(doc, worth) ? 'funding' : 'price';
  if (told === 'seizure') return told;
  return told === 'price' || isPaidFor(doc, quantity) ? 'price' : 'funding';
}

const FUNDS = new Set(figureWords.funds);
const PAY_REACH = 6;

/** "they pay between $1,500 and $2,300 for the trip". */
function isPaidFor(doc: Measured, { first, last }: Quantity): boolean {
  if (word(doc, last) !== 'for') return false;
  for (let at = first - 1; at > first - PAY_REACH; at -= 1)
    if (/^(?:pay|pays|paid|paying)$/.test(word(doc, at))) return true;
  return false;
}

const PRICE_NOUNS = new Set(figureWords.priceNouns);

/** "a $15 million price on his head". */
export const isPriceNoun = (norm: string): boolean => PRICE_NOUNS.has(norm);
