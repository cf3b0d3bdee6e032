import type { Figure } from '../../../functions/records/schema/index.ts';
import type { FigureAnswer } from '../answer/index.ts';
import { alternatives, isOneOf } from '../compare/alternatives.ts';
import { isRoughly } from '../compare/names.ts';
import { pairUp } from '../pairing.ts';
import { Counter, type Tally } from '../tally.ts';
import { checkEvidence } from './evidence.ts';

/** Found: value and unit. Strict: measure, item and period as well. */
export function scoreFigures(wanted: readonly FigureAnswer[], found: readonly Figure[], text: string): Tally {
  const counter = new Counter();
  checkEvidence(counter, text, found);
  const describe = ({ measure, value, unit, item }: FigureAnswer | Figure) => `${measure} ${value} ${unit} ${item}`;
  for (const { wanted: w, found: f } of pairUp(counter, wanted, found, {
    likeness,
    describeWanted: describe,
    describeFound: describe,
  })) {
    const measure = counter.check('measure', hasMeasure(w, f));
    const item = counter.check('item', hasItem(w, f));
    const period = w.period === undefined || counter.check('period', isOneOf(f.period, w.period, w.periodAlso));
    if (w.country !== undefined) counter.check('country', isOneOf(f.country, w.country, w.countryAlso));
    if (measure && item && period) counter.strict();
    else
      counter.miss(
        `partly  ${w.value} ${w.unit}: ${f.measure}/${f.item}/${f.period} for ${w.measure}/${w.item}/${w.period}`,
      );
  }
  return counter.tally();
}

function likeness(w: FigureAnswer, f: Figure): number {
  const sameValue = alternatives(w.value, w.valueAlso).some((value) => value !== null && isNear(value, f.value));
  if (!sameValue || !isOneOf(f.unit, w.unit, w.unitAlso)) return 0;
  return 1 + (hasMeasure(w, f) ? 1 : 0) + (hasItem(w, f) ? 1 : 0);
}

const hasMeasure = (w: FigureAnswer, f: Figure): boolean => isOneOf(f.measure, w.measure, w.measureAlso);
const hasItem = (w: FigureAnswer, f: Figure): boolean =>
  alternatives(w.item, w.itemAlso).some((item) => isRoughly(item, f.item));
const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a));
