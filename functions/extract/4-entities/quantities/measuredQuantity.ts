import type { Annotated } from '../mention.ts';
import { word } from '../words.ts';
import { type Amount, amountAt } from './amount.ts';
import { type QuantityParser, quantityOf } from './quantityOf.ts';
import { unitAt } from './units.ts';

const rule = 'measuredQuantity';

/** "53 tons", "10-12 tons", "586-kilometer", "600-square-meter", "13 percent", "270kg", "40 nautical miles". */
export const measuredQuantity: QuantityParser = {
  name: rule,
  parse: (doc, at) => {
    const amount = amountAt(doc, at) ?? half(doc, at);
    if (amount === undefined) return undefined;
    const hyphen = doc.tokens[amount.last];
    const start = hyphen?.text === '-' && !hyphen.spaced ? amount.last + 1 : amount.last;
    const found = unitAt(doc.tokens, start);
    if (found === undefined) return undefined;
    return quantityOf(doc, { ...amount, last: found.last, rule, kind: found.unit.kind, unit: found.unit.code });
  },
};

/** "half a ton", "half a kilo"; "half a million tons" is an amount already. */
function half(doc: Annotated, at: number): Amount | undefined {
  if (word(doc, at) !== 'half' || !['a', 'an'].includes(word(doc, at + 1))) return undefined;
  return { first: at, last: at + 2, value: 0.5, valueMax: null, isWord: true };
}
