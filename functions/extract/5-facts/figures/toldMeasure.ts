import type { Measured, Quantity } from '../../4-entities/quantities/index.ts';
import { word } from '../../4-entities/words.ts';
import { canBeSaid } from './compatible.ts';
import type { Signal } from './signals.ts';
import type { Thing } from './thing.ts';

const BREAKS = new Set(
  'while when after before although though but which who whose where as because since until'.split(' '),
);
const RELATIVES = new Set(['that', 'which', 'whom', 'who']);
const WEAK: ReadonlySet<Signal['measure']> = new Set<Signal['measure']>(['presence', 'flow', 'other']);
/** Verbs of many uses: they tell a seizure only of what is usually seized. */
const TAKING = new Set(
  'take takes took taken taking find finds found finding locate locates located discover discovers discovered'.split(
    ' ',
  ),
);
/** Measures whose verbs may follow their own subject: "12 soldiers died", "340 troops took part". */
const OF_SUBJECTS: ReadonlySet<Signal['measure']> = new Set<Signal['measure']>([
  'personnel',
  'casualty',
  'presence',
  'flow',
]);
const INTRANSITIVE = new Set(
  `die died dies dying drown drowned perish perished participate participated participating take took taking attend attended attending operate operates operated
  operating remain remains remained live lives lived work works worked cross crossed enter entered pass passed join joined graduate graduated patrol patrolled
  complete completed arrive arrived leave`.split(/\s+/),
);
const BREAK_COST = 6;
const WEAK_COST = 5;
const FARTHEST_NOUN = 3;
const FARTHEST_WEAK = 16;
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
  for (const signal of signals) {
    if (
      !canBeSaid(signal.measure, quantity.kind, thing?.class ?? 'unknown') ||
      isTooVague(doc, signal, quantity, thing)
    )
      continue;
    const cost = costOf(doc, quantity, thing, signal);
    if (cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { measure: signal.measure, cost };
  }
  return best;
}

const isTooVague = (doc: Measured, signal: Signal, { kind }: Quantity, thing: Thing | undefined): boolean =>
  signal.measure === 'seizure' &&
  TAKING.has(word(doc, signal.first)) &&
  (kind === 'money' || thing === undefined || thing.class === 'unknown');

function costOf(doc: Measured, quantity: Quantity, thing: Thing | undefined, signal: Signal): number {
  const isWeak = WEAK.has(signal.measure);
  const end = thing === undefined || thing.first < quantity.first ? quantity.last : Math.max(quantity.last, thing.last);
  const isLeft = signal.last <= quantity.first;
  if (!isLeft && signal.first < end) return Number.POSITIVE_INFINITY;
  const distance = isLeft ? quantity.first - signal.last : signal.first - end;
  if (isWeak && distance > FARTHEST_WEAK) return Number.POSITIVE_INFINITY;
  const between = isLeft ? breaksBetween(doc, signal.last, quantity.first) : breaksBetween(doc, end, signal.first);
  const manner = isLeft ? leftCost(signal, distance) : rightCost(doc, signal, end, distance);
  return distance + between * BREAK_COST + manner + (isWeak ? WEAK_COST : 0);
}

function leftCost(signal: Signal, distance: number): number {
  if (signal.form === 'noun') return distance > FARTHEST_NOUN ? 6 : 0;
  return signal.form === 'passive' ? 3 : 0;
}

/** After the thing only what is done to it, or what it does itself, speaks of it. */
function rightCost(doc: Measured, signal: Signal, end: number, distance: number): number {
  if (signal.form === 'passive') return 1;
  if (signal.form === 'noun') return distance <= FARTHEST_NOUN ? 1 : Number.POSITIVE_INFINITY;
  const isOwn = INTRANSITIVE.has(word(doc, signal.first)) && OF_SUBJECTS.has(signal.measure);
  const isRelative = RELATIVES.has(word(doc, end)) || RELATIVES.has(word(doc, end + 1));
  if (isRelative && distance < FARTHEST_RELATIVE && (isOwn || word(doc, end) !== 'who'))
    return WEAK.has(signal.measure) ? 2 : -4;
  if (signal.form === 'participle' && distance === 0) return 0;
  return isOwn ? 1 : Number.POSITIVE_INFINITY;
}

function breaksBetween(doc: Measured, first: number, last: number): number {
  let count = 0;
  for (let at = first; at < last; at += 1) if (BREAKS.has(word(doc, at)) || doc.tokens[at]?.text === ';') count += 1;
  return count;
}
