import type { QuantityKind } from '../../4-entities/quantities/index.ts';
import type { ToldMeasure } from './signals.ts';
import type { Thing } from './thing.ts';

type ThingClass = Thing['class'];

const PEOPLE: readonly ThingClass[] = ['force', 'criminal', 'person'];
const NOT_SEIZED: readonly ThingClass[] = [...PEOPLE, 'harm', 'arrest', 'legal', 'admin', 'geo'];
const NOT_DESTROYED: readonly ThingClass[] = [...PEOPLE, 'harm', 'arrest', 'legal', 'admin', 'geo'];

/** Whether a word of the measure can be said of such a thing: people are arrested, drugs are seized, fields are eradicated. */
export function canBeSaid(measure: ToldMeasure, kind: QuantityKind, of: ThingClass): boolean {
  switch (measure) {
    case 'seizure':
      return (
        ['mass', 'volume', 'money'].includes(kind) ||
        ((kind === 'count' || kind === 'length') && !NOT_SEIZED.includes(of))
      );
    case 'destruction':
      return (
        !['money', 'percent', 'length'].includes(kind) &&
        (!NOT_DESTROYED.includes(of) || (kind === 'area' && of === 'geo'))
      );
    case 'eradication':
      return (kind === 'area' && of !== 'geo') || (kind === 'count' && of === 'crop');
    case 'cultivation':
      return kind === 'area' && (of === 'crop' || of === 'drug' || of === 'unknown');
    case 'production':
      return (
        ['mass', 'volume', 'count'].includes(kind) &&
        !PEOPLE.includes(of) &&
        !['harm', 'legal', 'site', 'vehicle', 'admin', 'geo'].includes(of)
      );
    case 'arrest':
      return kind === 'count' && (PEOPLE.includes(of) || of === 'unknown');
    case 'casualty':
      return kind === 'count' && (PEOPLE.includes(of) || of === 'harm');
    case 'personnel':
      return kind === 'count' && (PEOPLE.includes(of) || of === 'unknown');
    case 'presence':
      return kind === 'count' && !['harm', 'legal', 'arrest', 'drug', 'weapon'].includes(of);
    case 'flow':
      return ['mass', 'volume'].includes(kind) || (kind === 'count' && ['weapon', 'goods', 'drug'].includes(of));
    case 'funding':
    case 'price':
      return kind === 'money';
    case 'other':
      return kind === 'count' && of !== 'drug';
  }
}
