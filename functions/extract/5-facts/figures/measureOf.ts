import type { Measure } from '../../../records/schema/index.ts';
import type { Measured, Quantity } from '../../4-entities/quantities/index.ts';
import { word } from '../../4-entities/words.ts';
import { priceOrFunding } from './priceOrFunding.ts';
import { shareOrChange } from './shareOrChange.ts';
import type { Signal } from './signals.ts';
import { subjectBefore } from './subject.ts';
import type { Thing } from './thing.ts';
import { toldMeasure } from './toldMeasure.ts';

/** What the number is about: told by a word near it where one can be said of such a thing, else by the thing itself. */
export function measureOf(
  doc: Measured,
  quantity: Quantity,
  thing: Thing | undefined,
  signals: readonly Signal[],
  whole?: Measure,
): Measure {
  if (quantity.kind === 'percent') return isCharged(doc, quantity) ? 'price' : shareOrChange(doc, quantity);
  const { measure: told, cost = 0 } = toldMeasure(doc, quantity, thing, signals) ?? {};
  switch (quantity.kind) {
    case 'money':
      return isMovedAtARate(quantity, signals) ? 'flow' : priceOrFunding(doc, quantity, told);
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
    case 'mass':
      return isCost(doc, quantity) ? 'price' : weighedMeasure(thing, quantity, cost > FAR ? undefined : told);
    case 'count':
      if (whole !== undefined && (told === undefined || told === 'other' || told === 'presence')) return whole;
      if (isOfUnit(doc, quantity, thing, told)) return 'personnel';
      if (isStream(thing, quantity, told, cost) || isTraffic(doc, quantity, thing)) return 'flow';
      return isImprisoned(doc, quantity, thing) ? 'presence' : countMeasure(thing, told);
    default:
      return weighedMeasure(thing, quantity, cost > FAR ? undefined : told);
  }
}

const MOVED_REACH = 3;

/** "launder $3 billion a year". */
const isMovedAtARate = ({ first, per }: Quantity, signals: readonly Signal[]): boolean =>
  per !== null &&
  signals.some(
    ({ measure, form, last }) => measure === 'flow' && form !== 'noun' && last <= first && first - last <= MOVED_REACH,
  );

const isOfMaterial = (quantity: Quantity, thing: Thing): boolean => thing.first > quantity.last;

/** A rate of people is told otherwise only from beside. */
const NEAR = 4;

/** "6.5 million people a year". */
const isStream = (thing: Thing | undefined, { per }: Quantity, told: Measure | undefined, cost: number): boolean =>
  per !== null &&
  thing?.class === 'person' &&
  (told === undefined || told === 'other' || told === 'presence' || cost > NEAR);

const PASSES = /^(?:pass(?:es)?|cross(?:es)?|moves?|enters?|transits?|leaves?|travels?|goes|go|come|comes)$/;
const TRAFFIC_REACH = 14;

/** "8,500 trucks pass through Nuevo Laredo every day". */
function isTraffic(doc: Measured, { last }: Quantity, thing: Thing | undefined): boolean {
  if (
    thing === undefined ||
    thing.first < last ||
    ['force', 'criminal', 'harm', 'arrest', 'legal'].includes(thing.class)
  )
    return false;
  if (
    !PASSES.test(word(doc, thing.last)) &&
    !(word(doc, thing.last) === 'that' && PASSES.test(word(doc, thing.last + 1)))
  )
    return false;
  const end = Math.min(doc.sentenceAt(last)?.last ?? last, thing.last + TRAFFIC_REACH);
  for (let at = thing.last; at < end; at += 1)
    if (
      ['every', 'each', 'a', 'per'].includes(word(doc, at)) &&
      ['day', 'week', 'month', 'year'].includes(word(doc, at + 1))
    )
      return true;
  return false;
}

const PRISONERS = /(?:inmate|prisoner|detainee)s?$/;

/** "Brazil has 622,000 prisoners", "the 2,145 inmates held at Topo Chico". */
const isImprisoned = (doc: Measured, { first }: Quantity, thing: Thing | undefined): boolean =>
  thing !== undefined &&
  PRISONERS.test(thing.item) &&
  (['held', 'housed', 'kept', 'crammed'].includes(word(doc, thing.last)) ||
    [1, 2].some((back) => ['has', 'have', 'holds', 'hold', 'houses', 'house'].includes(word(doc, first - back))));

/** "The unit now has 640 members": of a force, not of a gang. */
function isOfUnit(doc: Measured, { first }: Quantity, thing: Thing | undefined, told: Measure | undefined): boolean {
  if (thing?.item !== 'member' || (told !== undefined && told !== 'presence')) return false;
  return subjectBefore(doc, first, doc.sentenceAt(first) ?? { first })?.class === 'force';
}

/** A rate is told by its verb only from near. */
const FAR = 16;

/** Drugs by the ton are seized; by the ton and month they flow. */
function weighedMeasure(thing: Thing | undefined, { per }: Quantity, told: Measure | undefined): Measure {
  const isDrug = thing?.class === 'drug' || thing?.class === 'crop';
  if (told === undefined) return per !== null ? 'flow' : isDrug ? 'seizure' : 'other';
  // A ship that carries relief is no traffic.
  return told === 'flow' && per === null && (!TRAFFICKED.has(thing?.class ?? '') || RELIEF.test(thing?.item ?? ''))
    ? 'other'
    : told;
}

/** "It costs 12 grams of gold". */
const isCost = (doc: Measured, { first }: Quantity): boolean =>
  [1, 2].some((back) => /^costs?$/.test(word(doc, first - back)));

/** "charging them 6 percent for the service". */
function isCharged(doc: Measured, { first }: Quantity): boolean {
  for (let at = first - 1; at > first - 6; at -= 1) if (/^charg(?:e|es|ed|ing)$/.test(word(doc, at))) return true;
  return false;
}

const RELIEF = /(?:food|rice|beans|water|aid|relief|supplies|medicine|blankets?)$/;
const TRAFFICKED: ReadonlySet<string> = new Set(['drug', 'crop', 'goods', 'animal', 'weapon']);

const TOLD_OF_LAND: ReadonlySet<Measure> = new Set<Measure>(['eradication', 'cultivation', 'destruction']);

const LAND = /(?:land|ground|terrain|soil)$/;

function areaMeasure(thing: Thing | undefined, told: Measure | undefined): Measure {
  if (told === 'destruction' && LAND.test(thing?.item ?? '')) return 'area';
  if (thing?.class !== 'crop' && thing?.class !== 'drug')
    return told !== undefined && TOLD_OF_LAND.has(told) ? told : 'area';
  if (told === 'destruction' || told === 'seizure') return 'eradication';
  if (told === 'production') return 'cultivation';
  return told ?? 'cultivation';
}

function countMeasure(thing: Thing | undefined, told: Measure | undefined): Measure {
  switch (thing?.class) {
    case 'harm':
      return told === 'other' && thing.item === 'victim' ? 'other' : 'casualty';
    case 'arrest':
      return 'arrest';
    case 'legal':
      return 'other';
    case 'force':
      return told === undefined || told === 'presence' ? 'personnel' : told;
    case 'criminal':
      return told ?? (/(?:suspect|fugitive|detainee|defendant)$/.test(thing.item) ? 'other' : 'presence');
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
