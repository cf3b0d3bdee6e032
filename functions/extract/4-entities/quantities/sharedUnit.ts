import type { Refiner } from '../../rule.ts';
import type { Annotated } from '../mention.ts';
import { word } from '../words.ts';
import type { Quantity } from './quantity.ts';

const NOT_A_SUBSTANCE = new Set(
  'the them those these whom which its their his her our it us all each every a an this that more'.split(' '),
);
const FARTHEST = 16;

/** "5.4 tonnes of cocaine and 32 of cannabis", "from 19,986 hectares in 2020 to 28,205 in 2021": the unit said once holds for both. */
export const sharedUnit: Refiner<Quantity, Annotated> = {
  name: 'sharedUnit',
  refine: (quantities, doc) => {
    const refined: Quantity[] = [];
    for (const quantity of quantities) {
      const before = refined.at(-1);
      const shares = before !== undefined && sharesUnit(doc, before, quantity);
      refined.push(shares ? { ...quantity, kind: before.kind, unit: before.unit } : quantity);
    }
    return refined;
  },
};

function sharesUnit(doc: Annotated, before: Quantity, bare: Quantity): boolean {
  if (bare.kind !== 'count' || before.kind === 'count' || bare.first - before.last > FARTHEST) return false;
  if (doc.sentenceAt(before.first) !== doc.sentenceAt(bare.first)) return false;
  return isOfSubstance(doc, bare) || isOtherEnd(doc, bare) || isPartOf(doc, bare);
}

/** "32 of high-grade cannabis". */
const isOfSubstance = (doc: Annotated, { last }: Quantity): boolean =>
  word(doc, last) === 'of' && doc.tokens[last + 1]?.casing === 'lower' && !NOT_A_SUBSTANCE.has(word(doc, last + 1));

/** "to 28,205 in 2021", "to 14 today", "to 400.": nothing counted follows. */
function isOtherEnd(doc: Annotated, { first, last }: Quantity): boolean {
  const isLinked = word(doc, first - 1) === 'to' || (word(doc, first - 1) === 'and' && word(doc, first - 2) !== ',');
  if (!isLinked) return false;
  const isBeforeDate =
    doc.dateAt(last) !== undefined ||
    (['in', 'by', 'this', 'last'].includes(word(doc, last)) && doc.dateAt(last + 1) !== undefined);
  return (
    isBeforeDate ||
    ['today', 'now'].includes(word(doc, last)) ||
    ['.', ',', ';', ')'].includes(doc.tokens[last]?.text ?? '')
  );
}

/** "191 tons, of which 110 were caught". */
const isPartOf = (doc: Annotated, { first, last }: Quantity): boolean =>
  word(doc, first - 1) === 'which' &&
  word(doc, first - 2) === 'of' &&
  ['was', 'were', 'is', 'are', 'had', 'have', 'came', 'went'].includes(word(doc, last));
