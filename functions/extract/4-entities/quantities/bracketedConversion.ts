import type { Refiner } from '../../rule.ts';
import type { Annotated } from '../mention.ts';
import { word } from '../words.ts';
import type { Quantity } from './quantity.ts';

const FARTHEST = 9;

/** "270 kilos (595 pounds)", "1,000 acres (405 hectares)", "3 million pesos, or $150,000,": said twice, kept once. */
export const bracketedConversion: Refiner<Quantity, Annotated> = {
  name: 'bracketedConversion',
  refine: (quantities, doc) => {
    const kept: Quantity[] = [];
    for (const quantity of quantities) {
      const before = kept.at(-1);
      if (before === undefined || !isConversion(doc, before, quantity)) kept.push(quantity);
    }
    return kept;
  },
};

function isConversion(doc: Annotated, said: Quantity, again: Quantity): boolean {
  if (
    said.kind !== again.kind ||
    said.kind === 'count' ||
    said.unit === again.unit ||
    again.first - said.last > FARTHEST
  )
    return false;
  for (let at = again.first - 1; at >= said.last; at -= 1) {
    const text = doc.tokens[at]?.text ?? '';
    if (text === '(' || text === '[') return true;
    if (word(doc, at) === 'or') return doc.tokens[at - 1]?.text === ',' || at === said.last;
    if ([',', ';', '.'].includes(text)) return false;
  }
  return false;
}
