import type { Annotated } from '../mention.ts';
import { word } from '../words.ts';
import { amountAt } from './amount.ts';
import { type QuantityParser, quantityOf } from './quantityOf.ts';
import { isDuration } from './units.ts';

const rule = 'countedQuantity';
const FARTHEST_DURATION = 3;
const TIMES = new Set(['times', 'fold', 'percentage', 'st', 'nd', 'rd', 'th', 'point', 'points', 'years-old']);

/** "50 landing strips", "three Colombians", "1,823 suspects", "600 of them"; not "12 days", "25-year-old" or "three times". */
export const countedQuantity: QuantityParser = {
  name: rule,
  parse: (doc, at) => {
    const amount = amountAt(doc, at);
    if (
      amount === undefined ||
      isGlued(doc, amount.last) ||
      isOfTime(doc, amount.last) ||
      isAge(doc, at, amount.last) ||
      isYear(doc, at)
    )
      return undefined;
    return quantityOf(doc, { ...amount, rule, kind: 'count', unit: '1' });
  },
};

/** "12 days", "six more months", "10-week", "two consecutive years", "three times". */
function isOfTime(doc: Annotated, last: number): boolean {
  for (let at = last; at < last + FARTHEST_DURATION; at += 1) {
    const norm = word(doc, at);
    if (['a', 'an', 'per', 'each', 'every', 'last', 'this', 'the'].includes(norm)) return false;
    if (isDuration(norm) || TIMES.has(norm)) return true;
    const token = doc.tokens[at];
    const goesOn =
      token?.text === '-' ||
      (token?.kind === 'word' &&
        token.casing === 'lower' &&
        !/(?:[^s]s|ed|people|men|women)$/.test(norm) &&
        !['of', 'in', 'and', 'or', 'to', 'by', 'at', 'for'].includes(norm));
    if (!goesOn) return false;
  }
  return false;
}

/** "3D", "4x4": letters against the number. */
const isGlued = (doc: Annotated, last: number): boolean =>
  doc.tokens[last]?.kind === 'word' && doc.tokens[last]?.spaced === false;

/** "closed 2015 with": a bare year that no plural noun follows. */
const isYear = (doc: Annotated, at: number): boolean =>
  /^(?:19|20)\d\d$/.test(doc.tokens[at]?.text ?? '') &&
  !/[^s]s$|^people$|^troops$/.test(word(doc, at + 1)) &&
  !/[^s]s$|^people$/.test(word(doc, at + 2));

/** "Ramírez, 34, said", "(41)": a number between two commas or brackets right after a name. */
function isAge(doc: Annotated, first: number, last: number): boolean {
  if (isAged(doc, first)) return true;
  const opener = doc.tokens[first - 1]?.text ?? '';
  const closer = doc.tokens[last]?.text ?? '';
  if (!((opener === ',' && closer === ',') || (opener === '(' && closer === ')'))) return false;
  return (
    doc.nameAt(first - 2)?.type === 'person' ||
    doc.tokens[first - 2]?.casing === 'initial' ||
    (opener === ',' && ['the', 'a', 'an', 'his', 'her'].includes(word(doc, first - 3)))
  );
}

const AGED_REACH = 5;

/** "aged between 22 and 41". */
function isAged(doc: Annotated, first: number): boolean {
  for (let at = first - 1; at >= first - AGED_REACH; at -= 1) {
    if (word(doc, at) === 'aged') return true;
    const isOfRange =
      ['between', 'from', 'to', 'and', '-', '–'].includes(word(doc, at)) || doc.tokens[at]?.kind === 'number';
    if (!isOfRange) return false;
  }
  return false;
}
