import type { Token } from '../../3-text/token.ts';
import { scaleOf, smallNumberAt } from './numberWords.ts';
import { numeralValue } from './numeral.ts';

/** A number as said, up to the token `last`. `base` is what stood before the scale: 1.8 of "1.8 million". */
export interface SaidNumber {
  readonly value: number;
  readonly base: number;
  readonly last: number;
  readonly isWord: boolean;
}

const MOST_GROUPS = 4;

/** "1,823", "7.4", "1.8 million", "twenty-five", "three hundred and fifty thousand", "half a million", "a dozen". */
export function numberAt(tokens: readonly Token[], at: number): SaidNumber | undefined {
  const digits = tokens[at]?.kind === 'number' ? numeralValue(tokens[at]?.text ?? '') : undefined;
  if (digits !== undefined) return scaled(tokens, { value: digits, base: digits, last: at + 1, isWord: false });
  const words = halfOfScale(tokens, at) ?? inWords(tokens, at);
  return words === undefined ? undefined : withHalf(tokens, words);
}

/** "two and a half", "three and a half million". */
function withHalf(tokens: readonly Token[], said: SaidNumber): SaidNumber {
  const words = [0, 1, 2].map((k) => tokens[said.last + k]?.norm ?? '').join(' ');
  if (words !== 'and a half' || said.value !== said.base) return said;
  const value = said.value + 0.5;
  return scaled(tokens, { ...said, value, base: value, last: said.last + 3 });
}

function scaled(tokens: readonly Token[], said: SaidNumber): SaidNumber {
  const next = tokens[said.last];
  const isHyphen = next?.text === '-' && !next.spaced;
  const scale = scaleOf(tokens[isHyphen ? said.last + 1 : said.last]);
  if (scale === undefined) return said;
  const last = said.last + (isHyphen ? 2 : 1);
  return { ...said, value: round(said.value * scale), last };
}

/** "half a million", "half a dozen", "a quarter of a million". */
function halfOfScale(tokens: readonly Token[], at: number): SaidNumber | undefined {
  if (tokens[at]?.norm !== 'half') return undefined;
  const next = tokens[at + 1]?.norm === 'a' || tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
  const scale = scaleOf(tokens[next]);
  return scale === undefined ? undefined : { value: scale / 2, base: 0.5, last: next + 1, isWord: true };
}

function inWords(tokens: readonly Token[], at: number): SaidNumber | undefined {
  let total = 0;
  let base: number | undefined;
  let last = at;
  let lowest = Number.POSITIVE_INFINITY;
  for (let group = 0; group < MOST_GROUPS; group += 1) {
    const start = group > 0 && tokens[last]?.norm === 'and' ? last + 1 : last;
    const small = smallNumberAt(tokens, start) ?? (group === 0 ? articleBeforeScale(tokens, start) : undefined);
    if (small === undefined) break;
    let value = small.value;
    let end = small.last;
    for (let scale = scaleOf(tokens[end]); scale !== undefined; scale = scaleOf(tokens[end])) {
      value *= scale;
      end += 1;
      lowest = Math.min(lowest, scale);
    }
    if (group > 0 && small.value >= lowest) break;
    if (group > 0 && end === small.last && lowest === Number.POSITIVE_INFINITY) break;
    total += value;
    base ??= small.value;
    last = end;
  }
  return base === undefined ? undefined : { value: total, base, last, isWord: true };
}

/** "a dozen", "a hundred", "one" aside: an article counts only before a scale. */
function articleBeforeScale(tokens: readonly Token[], at: number): { value: number; last: number } | undefined {
  const isArticle = tokens[at]?.norm === 'a' || tokens[at]?.norm === 'an';
  if (isArticle && scaleOf(tokens[at + 1]) !== undefined) return { value: 1, last: at + 1 };
  return undefined;
}

const round = (value: number): number => Number(value.toPrecision(12));
