import type { Parser } from '../../rule.ts';
import type { Annotated } from '../mention.ts';
import { word } from '../words.ts';
import { isLabel } from './notAQuantity.ts';
import { qualifierOf } from './qualifier.ts';
import type { Quantity } from './quantity.ts';
import { rateAfter } from './rate.ts';

export type QuantityParser = Parser<Quantity, Annotated>;

interface Said extends Pick<Quantity, 'first' | 'last' | 'rule' | 'kind' | 'unit' | 'value' | 'valueMax'> {
  readonly isFraction?: boolean;
}

const DEFINITE = new Set(['the', 'these', 'those', 'both', 'all', 'said']);
const BETWEEN_ARTICLE_AND_NUMBER = new Set('other same last first remaining latest next past top main'.split(' '));

/** A quantity with what stands around it; undefined where the number is a date, a label or part of a name. */
export function quantityOf(doc: Annotated, said: Said): Quantity | undefined {
  if (isLabel(doc, said.first, said.last)) return undefined;
  const { qualifier } = qualifierOf(doc, said.first, said.last);
  const before = BETWEEN_ARTICLE_AND_NUMBER.has(word(doc, said.first - 1)) ? said.first - 2 : said.first - 1;
  return {
    first: said.first,
    last: said.last,
    rule: said.rule,
    kind: said.kind,
    value: said.value,
    valueMax: said.valueMax,
    unit: said.unit,
    qualifier,
    per: rateAfter(doc, said.last),
    isFraction: said.isFraction ?? false,
    isDefinite: DEFINITE.has(word(doc, before)),
  };
}
