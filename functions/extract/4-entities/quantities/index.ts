import { recognise } from '../../rule.ts';
import { layerOf } from '../annotations.ts';
import type { Annotated } from '../mention.ts';
import { bracketedConversion } from './bracketedConversion.ts';
import { countedQuantity } from './countedQuantity.ts';
import { joinRange } from './joinRange.ts';
import { mayBeginQuantity } from './mayBeginQuantity.ts';
import { measuredQuantity } from './measuredQuantity.ts';
import { moneyQuantity } from './moneyQuantity.ts';
import { partQuantity } from './partQuantity.ts';
import type { Measured, Quantity } from './quantity.ts';
import type { QuantityParser } from './quantityOf.ts';
import { sharedUnit } from './sharedUnit.ts';

export type { Measured, Quantity, QuantityKind } from './quantity.ts';

/** A part ("four in ten") and an amount of money hold numbers of their own; a number with a unit is no count. */
const PARSERS: readonly QuantityParser[] = [partQuantity, moneyQuantity, measuredQuantity, countedQuantity];

/** Units first, so that a range knows both its ends; ranges next, so that one is converted as a whole. */
const REFINERS = [sharedUnit, joinRange, bracketedConversion];

/** All of them as one, asked only where a token can begin a quantity. */
const anyQuantity: QuantityParser = {
  name: 'anyQuantity',
  parse: (doc, at) => {
    if (!mayBeginQuantity(doc.tokens[at])) return undefined;
    for (const parser of PARSERS) {
      const finding = parser.parse(doc, at);
      if (finding !== undefined) return finding;
    }
    return undefined;
  },
};

/** Every quantity of the text; dates, ordinals, durations, ages, labels and numbers inside names are none. */
export const findQuantities = (doc: Annotated): readonly Quantity[] => recognise(doc, [anyQuantity], REFINERS);

export function measured(doc: Annotated, quantities: readonly Quantity[]): Measured {
  const layer = layerOf<Quantity>(doc.tokens.length);
  layer.add(quantities);
  return { ...doc, quantityAt: layer.at };
}
