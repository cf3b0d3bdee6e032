import { fold } from '../../3-text/fold.ts';
import type { Block, BlockRefiner } from '../block.ts';
import { endsSentence, wordsIn } from '../shape.ts';

const FEWEST_WORDS = 12;
const NOT_A_LETTER = /[^\p{L}\p{N}]+/gu;
const KEY_LENGTH = 120;

/**
 * A body that stands twice on the page is kept once. What follows the second copy is not the article's either (a reader's comment,
 * the foot of the page), unless it is longer than the first copy: then that was a teaser, and goes. A paragraph that alone is
 * repeated, such as a quote set in large type, goes the second time.
 */
export const secondCopy: BlockRefiner = {
  name: 'second-copy',
  refine: (blocks) => {
    const keys = blocks.map(keyOf);
    const opening = keys.findIndex((key) => key !== undefined);
    const firstAt = new Map<string, number>();
    const repeated = new Set<number>();
    for (const [at, key] of keys.entries()) {
      if (key === undefined) continue;
      const earlier = firstAt.get(key);
      if (earlier === undefined) firstAt.set(key, at);
      else if (earlier === opening || isNextRepeated(keys, earlier, at)) return oneCopy(blocks, earlier, at);
      else repeated.add(at);
    }
    return repeated.size === 0 ? blocks : blocks.filter((_, at) => !repeated.has(at));
  },
};

/** Two paragraphs of prose in a row: a notice may stand twice on a page, and need not be the article's end. */
const isNextRepeated = (keys: readonly (string | undefined)[], earlier: number, at: number): boolean =>
  keys[earlier + 1] !== undefined && keys[earlier + 1] === keys[at + 1];

function oneCopy(blocks: readonly Block[], earlier: number, at: number): readonly Block[] {
  const isBehindDateline = endsAlike(blocks[earlier - 1], blocks[at - 1]) && at - 1 > earlier;
  const first = isBehindDateline ? earlier - 1 : earlier;
  const second = isBehindDateline ? at - 1 : at;
  let length = isBehindDateline ? 1 : 0;
  while (first + length < second && isSame(blocks[first + length], blocks[second + length])) length += 1;
  const inFirst = words(blocks.slice(first, second));
  const after = blocks.slice(second + length);
  const isTeaser = words(after) > inFirst && !after.some((block) => isSame(block, blocks[first]));
  return isTeaser ? [...blocks.slice(0, first), ...blocks.slice(first + length)] : blocks.slice(0, second);
}

const words = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + wordsIn(block.text), 0);

const folded = (text: string): string => fold(text).replace(NOT_A_LETTER, ' ').trim();

const isSame = (a: Block | undefined, b: Block | undefined): boolean =>
  a !== undefined && b !== undefined && folded(a.text.slice(0, KEY_LENGTH)) === folded(b.text.slice(0, KEY_LENGTH));

/** The first paragraph has a dateline in one copy only. */
const endsAlike = (a: Block | undefined, b: Block | undefined): boolean =>
  a !== undefined && b !== undefined && keyOf(b) !== undefined && folded(a.text).endsWith(folded(b.text));

/** Only prose counts: a headline stands twice on many pages. */
const keyOf = ({ text }: Block): string | undefined =>
  wordsIn(text) < FEWEST_WORDS || !endsSentence(text) ? undefined : folded(text.slice(0, KEY_LENGTH));
