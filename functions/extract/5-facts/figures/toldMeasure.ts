import type { Measured, Quantity } from '../../4-entities/quantities/index.ts';
import { word } from '../../4-entities/words.ts';
import figureWords from '../../vocabulary/figureWords.json' with { type: 'json' };
import { canBeSaid } from './compatible.ts';
import type { Signal } from './signals.ts';
import type { Thing } from './thing.ts';

const BREAKS = new Set(figureWords.clauseWords);
const RELATIVES = new Set(['that', 'which', 'whom', 'who']);
const WEAK: ReadonlySet<Signal['measure']> = new Set<Signal['measure']>(['presence', 'flow', 'other']);
/** Verbs of many uses: they tell a seizure only of what is usually seized. */
const TAKING = new Set(figureWords.takingVerbs);
/** Measures whose verbs may follow their own subject: "12 soldiers died", "340 troops took part". */
const OF_SUBJECTS: ReadonlySet<Signal['measure']> = new Set<Signal['measure']>([
  'personnel',
  'casualty',
  'presence',
  'flow',
]);
const INTRANSITIVE = new Set(figureWords.intransitiveVerbs);
const BREAK_COST = 6;
const WEAK_COST = 5;
const FARTHEST_NOUN = 3;
const FARTHEST_WEAK = 22;
const FARTHEST_RELATIVE = 12;

/** A word that tells the measure, and how far it is from certain. */
export interface Told {
  readonly measure: Signal['measure'];
  readonly cost: number;
}

/** The measure told by the words nearest to the quantity, by a cost: distance, clauses in between, how sure the word is. */
export function toldMeasure(
  doc: Measured,
  quantity: Quantity,
  thing: Thing | undefined,
  signals: readonly Signal[],
): Told | undefined {
  let best: Told | undefined;
  const isDoer = isAgent(doc, quantity, thing);
  for (const signal of signals) {
    if (isDoer && signal.last <= quantity.first) continue;
    if (
      !(canBeSaid(signal.measure, quantity.kind, thing?.class ?? 'unknown') || isBrokenUp(signal, thing)) ||
      isTooVague(doc, signal, quantity, thing)
    )
      continue;
    const cost = costOf(doc, quantity, thing, signal);
    if (cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { measure: signal.measure, cost };
  }
  return best?.measure === 'flow' && quantity.per === null && signals.some(isSeizure)
    ? { ...best, measure: 'seizure' }
    : best;
}

const PEOPLE: ReadonlySet<string> = new Set(['force', 'criminal', 'person']);

/** "was ambushed by about 30 guerrillas": what was done before was done by them, not to them. */
function isAgent(doc: Measured, { first }: Quantity, thing: Thing | undefined): boolean {
  if (!PEOPLE.has(thing?.class ?? '')) return false;
  return [1, 2, 3].some(
    (back) => word(doc, first - back) === 'by' && /(?:ed|en|wn|ght|ut|un)$/.test(word(doc, first - back - 1)),
  );
}

/** "broke up 41 gangs": of people only their groups are destroyed. */
const isBrokenUp = ({ measure }: Signal, thing: Thing | undefined): boolean =>
  measure === 'destruction' && GROUPS.test(thing?.item ?? '');

const GROUPS = /(?:gang|cartel|group|faction|clan|ring|network|cell|organi[sz]ation|structure)$/;

/** "intercepted a boat carrying 1.4 tons": what was under way was seized. */
const isSeizure = ({ measure, form }: Signal): boolean => measure === 'seizure' && form !== 'noun';

/** Verbs of many uses tell only what fits them best: a seizure of what is usually seized, an arrest right beside. */
function isTooVague(doc: Measured, signal: Signal, { kind, first }: Quantity, thing: Thing | undefined): boolean {
  const norm = word(doc, signal.first);
  const itemClass = thing?.class ?? 'unknown';
  if (signal.measure === 'seizure') {
    if (/^(?:arrest|detain)/.test(norm)) return itemClass !== 'vehicle';
    if (/^stop/.test(norm)) return !STOPPED.has(itemClass) || !isBeside(signal, first, thing);
    const isVague = kind === 'money' || itemClass === 'unknown' || itemClass === 'site';
    return isVague && (TAKING.has(norm) || (itemClass === 'site' && /^discover/.test(norm)));
  }
  if (signal.measure === 'presence' && TAKING.has(norm)) return itemClass !== 'site';
  if (signal.measure === 'other' && itemClass === 'force') return !DONE_TO_A_FORCE.test(norm);
  if (signal.measure === 'personnel' && /^sen[dt]/.test(norm)) return itemClass !== 'force';
  if (signal.measure === 'personnel' && itemClass === 'criminal') return !/member$/.test(thing?.item ?? '');
  if (signal.measure !== 'arrest' || !/^(?:hold|holds|held|holding)$/.test(norm)) return false;
  return first - signal.last > HOLD_REACH || /(?:prisoner|inmate|detainee|hostage)$/.test(thing?.item ?? '');
}

/** "stopped 14 shipments", "14 shipments were stopped". */
const isBeside = ({ form, first, last }: Signal, number: number, thing: Thing | undefined): boolean =>
  last <= number ? number - last <= HOLD_REACH : form === 'passive' && first - (thing?.last ?? number) <= HOLD_REACH;

const STOPPED: ReadonlySet<string> = new Set(['drug', 'goods', 'animal', 'weapon']);
const DONE_TO_A_FORCE =
  /^(?:rescu|free|releas|extradit|convict|sentenc|acquit|indict|deport|expel|trial|tri(?:ed|es)$|try|prosecut|hand|turn|charg)/;
const HOLD_REACH = 3;

function costOf(doc: Measured, quantity: Quantity, thing: Thing | undefined, signal: Signal): number {
  const isWeak = WEAK.has(signal.measure);
  const own = thing === undefined || thing.first < quantity.first ? quantity.last : Math.max(quantity.last, thing.last);
  const end = skipOthers(doc, own);
  const isLeft = signal.last <= quantity.first;
  if (!isLeft && signal.first < end) return Number.POSITIVE_INFINITY;
  const distance = isLeft ? quantity.first - signal.last : signal.first - end;
  if (isWeak && distance > FARTHEST_WEAK) return Number.POSITIVE_INFINITY;
  const between = isLeft ? breaksBetween(doc, signal.last, quantity.first) : breaksBetween(doc, end, signal.first);
  const manner = isLeft ? leftCost(doc, signal, distance) : rightCost(doc, signal, end, distance);
  return distance + between * BREAK_COST + manner + (isWeak && distance > 1 ? WEAK_COST : 0);
}

/** "two others captured", "eight more of them were held". */
function skipOthers(doc: Measured, at: number): number {
  let end = at;
  while (end < at + 3 && OTHERS.has(word(doc, end))) end += 1;
  return end;
}

const OTHERS = new Set(['others', 'other', 'more', 'of', 'them', 'whom']);

/** Before the thing; "ambushed by 30 men" tells of others. */
function leftCost(doc: Measured, signal: Signal, distance: number): number {
  if (signal.form !== 'active' && word(doc, signal.last) === 'by') return Number.POSITIVE_INFINITY;
  if (signal.form === 'noun') return distance > FARTHEST_NOUN ? 10 : 0;
  return signal.form === 'passive' ? 3 : 0;
}

/** After the thing only what is done to it, or what it does itself, speaks of it. */
function rightCost(doc: Measured, signal: Signal, end: number, distance: number): number {
  if (signal.form === 'passive') return 1;
  if (signal.form === 'noun')
    return distance <= FARTHEST_NOUN || isSharedState(doc, signal, end) ? 1 : Number.POSITIVE_INFINITY;
  const isOwn = INTRANSITIVE.has(word(doc, signal.first)) && OF_SUBJECTS.has(signal.measure);
  const isRelative = RELATIVES.has(word(doc, end)) || RELATIVES.has(word(doc, end + 1));
  if (isRelative && distance < FARTHEST_RELATIVE && (isOwn || word(doc, end) !== 'who'))
    return WEAK.has(signal.measure) ? 2 : -4;
  if (signal.form === 'participle' && distance === 0 && !hasObject(doc, signal)) return 0;
  return isOwn ? 1 : Number.POSITIVE_INFINITY;
}

/** "left three soldiers and one guerrilla dead": what is said of the last of a list holds for all of it. */
const isSharedState = (doc: Measured, { first }: Signal, end: number): boolean =>
  HARMED.has(word(doc, first)) &&
  first - end <= FARTHEST_SHARED &&
  ['and', ','].includes(doc.tokens[end]?.norm ?? '') &&
  (doc.quantityAt(end + 1) !== undefined || ['a', 'an', 'one'].includes(word(doc, end + 1)));

const HARMED = new Set(['dead', 'wounded', 'injured', 'missing', 'homeless', 'custody']);
const FARTHEST_SHARED = 9;

/** "two vessels intercepted a boat": the verb has an object of its own. */
const hasObject = (doc: Measured, { last }: Signal): boolean =>
  ['a', 'an', 'the', 'its', 'their', 'his', 'her', 'another', 'several', 'some'].includes(word(doc, last)) ||
  doc.quantityAt(last) !== undefined;

function breaksBetween(doc: Measured, first: number, last: number): number {
  let count = 0;
  for (let at = first; at < last; at += 1) if (BREAKS.has(word(doc, at)) || doc.tokens[at]?.text === ';') count += 1;
  return count;
}
