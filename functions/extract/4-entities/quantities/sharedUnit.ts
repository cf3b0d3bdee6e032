import type { Refiner } from '../../rule.ts';
import type { Annotated } from '../mention.ts';
import { word } from '../words.ts';
import type { Quantity } from './quantity.ts';

const NOT_A_SUBSTANCE = new Set(
  'the them those these whom which its their his her our it us all each every a an this that more'.split(' '),
);
const FARTHEST = 16;
const NEAR = 6;

/** "5.4 tonnes of cocaine and 32 of cannabis", "from 19,986 hectares in 2020 to 28,205 in 2021": the unit said once holds for both. */
export const sharedUnit: Refiner<Quantity, Annotated> = {
  name: 'sharedUnit',
  refine: (quantities, doc) => {
    const refined: Quantity[] = [];
    quantities.forEach((quantity, index) => {
      const whole = [refined.at(-1), quantities[index + 1]].find(
        (other) => other !== undefined && (sharesUnit(doc, other, quantity) || isLowerEnd(doc, quantity, other)),
      );
      refined.push(whole === undefined ? quantity : { ...quantity, kind: whole.kind, unit: whole.unit });
    });
    return refined;
  },
};

/** "rises from 10,000 to 25,000 quetzals". */
const isLowerEnd = (doc: Annotated, bare: Quantity, { first, kind }: Quantity): boolean =>
  bare.kind === 'count' &&
  kind !== 'count' &&
  first === bare.last + 1 &&
  ((word(doc, bare.last) === 'to' && word(doc, bare.first - 1) === 'from') || isRespective(doc, bare));

const RESPECTIVELY_REACH = 12;

/** "seized 21 and 19 tons of cocaine, respectively". */
function isRespective(doc: Annotated, { last }: Quantity): boolean {
  if (word(doc, last) !== 'and') return false;
  for (let at = last + 1; at < last + RESPECTIVELY_REACH; at += 1) if (word(doc, at) === 'respectively') return true;
  return false;
}

function sharesUnit(doc: Annotated, before: Quantity, bare: Quantity): boolean {
  if (before.first > bare.first) return false;
  if (bare.kind !== 'count' || before.kind === 'count' || bare.first - before.last > FARTHEST) return false;
  if (doc.sentenceAt(before.first) !== doc.sentenceAt(bare.first)) return false;
  return (
    isOfSubstance(doc, bare) ||
    (isOtherEnd(doc, bare) && !isLevelReached(doc, before)) ||
    isCompared(doc, before, bare) ||
    isOfAnotherYear(doc, before, bare) ||
    isGapped(doc, bare) ||
    isOfPlanned(doc, bare) ||
    isOfThem(doc, before, bare) ||
    isPartOf(doc, bare)
  );
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

/** "fell by 42 percent, to 2,100": what it fell to is no share. */
const isLevelReached = (doc: Annotated, { kind, first }: Quantity): boolean =>
  kind === 'percent' && word(doc, first - 1) !== 'from' && word(doc, first - 2) !== 'from';

/** "300 kilos in 2013, 540 in 2014 and almost 900 in 2015". */
const isOfAnotherYear = (doc: Annotated, before: Quantity, { first, last }: Quantity): boolean =>
  ['mass', 'volume', 'area'].includes(before.kind) &&
  word(doc, last) === 'in' &&
  doc.dateAt(last + 1) !== undefined &&
  [1, 2].some((back) => [',', 'and'].includes(doc.tokens[first - back]?.norm ?? ''));

/** "416 kilos in 2014, against 561 in 2013". */
const isCompared = (doc: Annotated, { kind }: Quantity, { first, last }: Quantity): boolean =>
  kind !== 'percent' &&
  ['against', 'versus'].includes(word(doc, first - 1)) &&
  (word(doc, last) === 'in' || doc.dateAt(last) !== undefined || doc.tokens[last]?.kind === 'mark');

/** "Ecuador seized 63 tons; Peru, 20; and Bolivia, 17.2.": the verb and the unit are left out. */
const isGapped = (doc: Annotated, { first, last }: Quantity): boolean =>
  word(doc, first - 1) === ',' &&
  doc.countryAt(first - 2)?.form === 'name' &&
  [';', ',', '.'].includes(doc.tokens[last]?.text ?? '');

/** "20,400 hectares, eight thousand of them in the Chapare". */
const isOfThem = (doc: Annotated, before: Quantity, { first, last, value }: Quantity): boolean =>
  word(doc, last) === 'of' &&
  word(doc, last + 1) === 'them' &&
  before.kind !== 'money' &&
  value < before.value &&
  first - before.last <= NEAR;

/** "312 hectares of the 1,000 planned". */
const isOfPlanned = (doc: Annotated, { first, last }: Quantity): boolean =>
  word(doc, first - 1) === 'the' &&
  word(doc, first - 2) === 'of' &&
  ['planned', 'targeted', 'foreseen', 'promised', 'expected', 'budgeted', 'pledged'].includes(word(doc, last));

/** "191 tons, of which 110 were caught". */
const isPartOf = (doc: Annotated, { first, last }: Quantity): boolean =>
  word(doc, first - 1) === 'which' &&
  word(doc, first - 2) === 'of' &&
  ['was', 'were', 'is', 'are', 'had', 'have', 'came', 'went'].includes(word(doc, last));
