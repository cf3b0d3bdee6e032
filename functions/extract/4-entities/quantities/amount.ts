import figureWords from '../../vocabulary/figureWords.json' with { type: 'json' };
import type { Annotated } from '../mention.ts';
import { word } from '../words.ts';
import { currencySignAt } from './money.ts';
import { numberAt, type SaidNumber } from './number.ts';

/** One number, or the two ends of a range. `first` lies before the number where the range has an opener ("between"). */
export interface Amount {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  readonly valueMax: number | null;
  readonly isWord: boolean;
}

const RANGE_MARKS = new Set(['-', '–', '—']);
const MOVES = new Set(figureWords.moves);
const FARTHEST_MOVE = 8;

/** "1,823", "between 6,000 and 7,000", "10-12", "$5 to $10 million"; "rose from 50 to 400" is two numbers, not a range. */
export function amountAt(doc: Annotated, at: number): Amount | undefined {
  const from = numberAt(doc.tokens, at);
  if (from === undefined) return undefined;
  const to = secondNumber(doc, at, from);
  if (to === undefined) return { first: at, last: from.last, value: from.value, valueMax: null, isWord: from.isWord };
  const opener = ['between', 'from'].includes(word(doc, at - 1)) ? at - 1 : at;
  return { first: opener, last: to.last, value: scaledLike(from, to), valueMax: to.value, isWord: from.isWord };
}

function secondNumber(doc: Annotated, at: number, from: SaidNumber): SaidNumber | undefined {
  const link = doc.tokens[from.last];
  const isRange =
    (RANGE_MARKS.has(link?.text ?? '') && !doc.tokens[from.last + 1]?.spaced) ||
    (link?.norm === 'to' && !isMove(doc, at)) ||
    (link?.norm === 'and' && opensRange(doc, at)) ||
    (link?.norm === 'or' && from.isWord && from.value < 20);
  if (!isRange) return undefined;
  const sign = currencySignAt(doc.tokens, from.last + 1);
  const to = numberAt(doc.tokens, sign?.last ?? from.last + 1);
  return to !== undefined && to.value > scaledLike(from, to) ? to : undefined;
}

const opensRange = (doc: Annotated, at: number): boolean =>
  [1, 2, 3].some((back) => word(doc, at - back) === 'between');

/** "rose … from 50 to 400", "reduced the area from 120 to 5": a movement, told by its two ends. */
function isMove(doc: Annotated, at: number): boolean {
  if (![1, 2].some((back) => word(doc, at - back) === 'from')) return false;
  for (let i = at - 2; i >= at - FARTHEST_MOVE; i -= 1) if (MOVES.has(word(doc, i))) return true;
  return false;
}

/** "5 to 10 million": the scale of the second number holds for the first. */
const scaledLike = (from: SaidNumber, to: SaidNumber): number =>
  from.value === from.base && to.base > from.base && to.value > to.base
    ? from.value * (to.value / to.base)
    : from.value;
