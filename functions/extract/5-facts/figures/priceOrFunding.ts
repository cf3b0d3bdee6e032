import type { Measure } from '../../../records/schema/index.ts';
import type { Measured, Quantity } from '../../4-entities/quantities/index.ts';
import { word } from '../../4-entities/words.ts';

const UNITS_OF_SALE = new Set(
  'kilo kilogram gram ton pound ounce liter litre gallon barrel sack bag bale piece unit head person migrant passenger dose rock box bottle pill hit acre hectare weapon rifle bullet trip vote truck load vehicle crossing plant'.split(
    ' ',
  ),
);

/** "$7 a kilo", "5,000 pesos a sack", "$20 each", "$500 per person": money for one of the thing. */
export function saleUnitAfter(doc: Measured, quantity: Quantity): number | undefined {
  const at = quantity.last;
  if (['each', 'apiece'].includes(word(doc, at))) return at;
  if (['a', 'an', 'per'].includes(word(doc, at)) && UNITS_OF_SALE.has(word(doc, at + 1))) return at + 1;
  const isPer = word(doc, at) === 'per' || (word(doc, at) === 'for' && word(doc, at + 1) === 'each');
  return isPer && quantity.per === null ? at + 1 : undefined;
}

/** Money is a price where it buys one thing ("$7 a kilo", "goes for $500"), else funds. */
export function priceOrFunding(doc: Measured, quantity: Quantity, told: Measure | undefined): Measure {
  if (saleUnitAfter(doc, quantity) !== undefined) return 'price';
  if (isPriceNoun(word(doc, quantity.last))) return 'price';
  if (word(doc, quantity.first - 1) === 'worth') return FUNDS.has(word(doc, quantity.first - 2)) ? 'funding' : 'price';
  return told === 'price' || isPaidFor(doc, quantity) ? 'price' : 'funding';
}

const FUNDS = new Set([
  'donation',
  'aid',
  'contract',
  'package',
  'program',
  'grant',
  'loan',
  'project',
  'fund',
  'agreement',
  'deal',
  'assistance',
  'contribution',
  'investment',
]);
const PAY_REACH = 6;

/** "they pay between $1,500 and $2,300 for the trip". */
function isPaidFor(doc: Measured, { first, last }: Quantity): boolean {
  if (word(doc, last) !== 'for') return false;
  for (let at = first - 1; at > first - PAY_REACH; at -= 1)
    if (/^(?:pay|pays|paid|paying)$/.test(word(doc, at))) return true;
  return false;
}

const PRICE_NOUNS = new Set(['price', 'bounty', 'reward', 'ransom', 'fine', 'fee', 'bribe', 'salary', 'wage', 'bail']);

/** "a $15 million price on his head". */
export const isPriceNoun = (norm: string): boolean => PRICE_NOUNS.has(norm);
