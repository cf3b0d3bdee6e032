import type { Measure } from '../../../records/schema/index.ts';
import type { Measured, Quantity } from '../../4-entities/quantities/index.ts';
import { priceOrFunding } from './priceOrFunding.ts';
import { shareOrChange } from './shareOrChange.ts';
import type { Signal } from './signals.ts';
import type { Thing } from './thing.ts';
import { toldMeasure } from './toldMeasure.ts';

/** What the number is about: told by a word near it where one can be said of such a thing, else by the thing itself. */
export function measureOf(
  doc: Measured,
  quantity: Quantity,
  thing: Thing | undefined,
  signals: readonly Signal[],
): Measure {
  if (quantity.kind === 'percent') return shareOrChange(doc, quantity);
  const told = toldMeasure(doc, quantity, thing, signals);
  switch (quantity.kind) {
    case 'money':
      return told === 'seizure' ? told : priceOrFunding(doc, quantity, told);
    case 'length':
      return told !== undefined &&
        thing !== undefined &&
        thing.class !== 'geo' &&
        told !== 'other' &&
        isOfMaterial(quantity, thing)
        ? told
        : 'distance';
    case 'area':
      return areaMeasure(thing, told);
    case 'power':
    case 'speed':
      return 'other';
    default:
      return countMeasure(thing, told);
  }
}

const isOfMaterial = (quantity: Quantity, thing: Thing): boolean => thing.first > quantity.last;

function areaMeasure(thing: Thing | undefined, told: Measure | undefined): Measure {
  if (thing?.class !== 'crop' && thing?.class !== 'drug')
    return told === 'eradication' || told === 'cultivation' ? told : 'area';
  if (told === 'destruction' || told === 'seizure') return 'eradication';
  if (told === 'production') return 'cultivation';
  return told ?? 'cultivation';
}

function countMeasure(thing: Thing | undefined, told: Measure | undefined): Measure {
  switch (thing?.class) {
    case 'harm':
      return 'casualty';
    case 'arrest':
      return 'arrest';
    case 'legal':
      return 'other';
    case 'force':
      return told === undefined || told === 'presence' ? 'personnel' : told;
    case 'criminal':
    case 'site':
    case 'geo':
      return told ?? 'presence';
    case 'drug':
      return told ?? 'seizure';
    case 'crop':
      return told ?? 'cultivation';
    default:
      return told ?? 'other';
  }
}
