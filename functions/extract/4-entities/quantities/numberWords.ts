import { fold } from '../../3-text/fold.ts';
import type { Token } from '../../3-text/token.ts';
import numberWords from '../../vocabulary/numberWords.json' with { type: 'json' };

const UNITS = new Map<string, number>(Object.entries(numberWords.units));
const TENS = new Map<string, number>(Object.entries(numberWords.tens));
const ORDINALS = new Map<string, number>(
  Object.entries(numberWords.ordinals).map(([text, value]) => [fold(text), value]),
);

/** Scales that make an exact number; "hundreds of", "dozens of" and "a couple of" are too vague. */
const SCALES = new Map<string, number>(
  Object.entries({
    hundred: 100,
    thousand: 1e3,
    million: 1e6,
    millions: 1e6,
    mn: 1e6,
    mln: 1e6,
    mm: 1e6,
    billion: 1e9,
    billions: 1e9,
    bn: 1e9,
    bln: 1e9,
    trillion: 1e12,
    tn: 1e12,
    trn: 1e12,
    dozen: 12,
    pair: 2,
    trio: 3,
    quartet: 4,
  }),
);
const ONLY_AGAINST_THE_NUMBER = new Set(['mn', 'mm', 'tn', 'trn']);

/** 1000000 for "million"; "mm" and the like only right behind the digits ("$5mm"). */
export function scaleOf(token: Token | undefined): number | undefined {
  if (token === undefined || (token.spaced && ONLY_AGAINST_THE_NUMBER.has(token.norm))) return undefined;
  return token.casing === 'upper' && token.norm !== 'mm' ? undefined : SCALES.get(token.norm);
}

/** Whether a number in words may begin with the word; "a" and "half" aside. */
export const mayBeginNumber = (norm: string): boolean => UNITS.has(norm) || TENS.has(norm);

/** "seven", "twenty", "twenty-five", "twenty five". */
export function smallNumberAt(tokens: readonly Token[], at: number): { value: number; last: number } | undefined {
  const norm = tokens[at]?.norm ?? '';
  const unit = UNITS.get(norm);
  if (unit !== undefined) return { value: unit, last: at + 1 };
  const tens = TENS.get(norm);
  if (tens === undefined) return undefined;
  const next = tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
  const ones = UNITS.get(tokens[next]?.norm ?? '');
  return ones !== undefined && ones > 0 && ones < 10
    ? { value: tens + ones, last: next + 1 }
    : { value: tens, last: at + 1 };
}

/** 4 for "fourth", "fourths", "quarter" and "quarters"; 2 for "half": the lower part of a fraction. */
export function denominatorOf(token: Token | undefined): number | undefined {
  const norm = token?.norm ?? '';
  if (norm === 'half' || norm === 'halves') return 2;
  if (norm === 'quarter' || norm === 'quarters') return 4;
  const value = ORDINALS.get(norm) ?? ORDINALS.get(norm.replace(/s$/, ''));
  return value !== undefined && value >= 3 && value <= 100 ? value : undefined;
}
