import type { Annotated } from '../mention.ts';
import { word } from '../words.ts';
import { numberAt } from './number.ts';
import { denominatorOf, smallNumberAt } from './numberWords.ts';
import { qualifierOf } from './qualifier.ts';
import { type QuantityParser, quantityOf } from './quantityOf.ts';
import { isDuration } from './units.ts';

const rule = 'partQuantity';

/** "a third of", "two-thirds", "by a quarter", "almost half of", "four in ten", "nine out of every 10": a percentage in words. */
export const partQuantity: QuantityParser = {
  name: rule,
  parse: (doc, at) => {
    const part = ratio(doc, at) ?? fraction(doc, at) ?? half(doc, at);
    if (part === undefined) return undefined;
    return quantityOf(doc, {
      first: at,
      last: part.last,
      rule,
      kind: 'percent',
      unit: '%',
      value: percent(part.of),
      valueMax: null,
      isFraction: true,
    });
  },
};

interface Part {
  readonly of: number;
  readonly last: number;
}

/** One part in three is said to be 33 percent; what ends after one decimal keeps it. */
function percent(part: number): number {
  const exact = Number((part * 100).toPrecision(12));
  return Number.isInteger(exact * 10) ? exact : Math.round(exact);
}

/** "four in ten fighters", "two out of every 10 students", "one of every five". */
function ratio(doc: Annotated, at: number): Part | undefined {
  const part = numberAt(doc.tokens, at);
  if (part === undefined) return undefined;
  const words = [0, 1, 2].map((k) => word(doc, part.last + k));
  const link = ['out of every', 'of every', 'in every', 'out of', 'in'].find(
    (text) => words.join(' ').startsWith(`${text} `) || words.join(' ') === text,
  );
  if (link === undefined) return undefined;
  const whole = numberAt(doc.tokens, part.last + link.split(' ').length);
  if (whole === undefined || whole.value <= part.value || part.value < 1 || whole.value > 100) return undefined;
  const isSmall = (part.isWord || link === 'out of') && [3, 4, 5, 6, 7, 8, 9, 10, 20, 100].includes(whole.value);
  if (!link.includes('every') && !isSmall) return undefined;
  return isDuration(word(doc, whole.last)) || doc.dateAt(whole.last - 1)
    ? undefined
    : { of: part.value / whole.value, last: whole.last };
}

/** "a third of", "two-thirds", "one-quarter", "by a fifth"; "a third man" and "the third quarter" are ordinals. */
function fraction(doc: Annotated, at: number): Part | undefined {
  const isArticle = ['a', 'an'].includes(word(doc, at));
  const above = isArticle ? { value: 1, last: at + 1 } : smallNumberAt(doc.tokens, at);
  if (above === undefined || above.value < 1) return undefined;
  const start = doc.tokens[above.last]?.text === '-' ? above.last + 1 : above.last;
  const below = denominatorOf(doc.tokens[start]);
  if (below === undefined || below === 2 || above.value >= below) return undefined;
  const last = start + 1;
  const isPlain = above.value > 1 || (start > above.last && !isArticle);
  return isPlain || isPart(doc, at, last) ? { of: above.value / below, last } : undefined;
}

/** "half of it", "almost half the", "by half"; "the first half", "half an hour", "half a dozen", "the Panamanian half" are something else. */
function half(doc: Annotated, at: number): Part | undefined {
  if (doc.countryAt(at - 1)?.form === 'adjective') return undefined;
  if (word(doc, at) !== 'half' || HALVES_OF_SOMETHING.has(word(doc, at - 1)) || doc.tokens[at + 1]?.text === '-')
    return undefined;
  const isWhole =
    ['the', 'its', 'their', 'his', 'her', 'our', 'all', 'that', 'those'].includes(word(doc, at + 1)) &&
    doc.dateAt(at + 1) === undefined;
  return isWhole || isPart(doc, at, at + 1) ? { of: 0.5, last: at + 1 } : undefined;
}

const HALVES_OF_SOMETHING = new Set(['first', 'second', 'other', 'latter', 'last', 'former', 'a', 'and', '-', 'third']);
const COMPARED = new Set('more less fewer higher lower above below larger smaller greater'.split(' '));

/** Followed by "of" (no time, no scale) or a comparison, or preceded by "by". */
function isPart(doc: Annotated, first: number, last: number): boolean {
  if (word(doc, last) === 'of')
    return !(isDuration(word(doc, last + 2)) || word(doc, last + 2) === 'million' || word(doc, last + 2) === 'century');
  const isCompared = COMPARED.has(word(doc, last)) || word(doc, first - 1) === 'by';
  const isQualified =
    qualifierOf(doc, first, last).qualifier !== 'exact' || ['only', 'barely', 'just'].includes(word(doc, first - 1));
  return isCompared || (isQualified && VERBS.has(word(doc, last)));
}

const VERBS = new Set(
  'is are was were has have had goes go went comes come came will would live lives remain remains'.split(' '),
);
