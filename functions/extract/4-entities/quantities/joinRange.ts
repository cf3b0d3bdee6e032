import type { Refiner } from '../../rule.ts';
import type { Annotated } from '../mention.ts';
import { word } from '../words.ts';
import type { Quantity } from './quantity.ts';

/** "between 5 tons and 8 tons", "5 kilos to 8 kilos": the unit said twice. "From 5 percent to 14 percent" stays two. */
export const joinRange: Refiner<Quantity, Annotated> = {
  name: 'joinRange',
  refine: (quantities, doc) => {
    const joined: Quantity[] = [];
    for (const quantity of quantities) {
      const before = joined.at(-1);
      if (before !== undefined && isRange(doc, before, quantity))
        joined[joined.length - 1] = { ...before, last: quantity.last, valueMax: quantity.value, per: quantity.per };
      else joined.push(quantity);
    }
    return joined;
  },
};

function isRange(doc: Annotated, from: Quantity, to: Quantity): boolean {
  if (
    to.first !== from.last + 1 ||
    from.unit !== to.unit ||
    from.valueMax !== null ||
    to.value <= from.value ||
    from.kind === 'count'
  )
    return false;
  const opener = word(doc, from.first - 1);
  const link = word(doc, from.last);
  return link === 'and' ? opener === 'between' : link === 'to' && opener !== 'from';
}
