import { fold } from '../../3-text/fold.ts';
import type { Block } from '../block.ts';
import { wordsIn } from '../shape.ts';

const FEWEST_WORDS = 12;
const NOT_A_LETTER = /[^\p{L}\p{N}]+/gu;
const KEY_LENGTH = 120;

/**
 * A body that stands twice on the page is kept once. What follows the second copy is not the article's either (a reader's comment,
 * the foot of the page), unless it is longer than the first copy: then that was a shortened one, and it goes. A paragraph that
 * alone is repeated, such as a quote set in large type, goes the second time.
 */
export function withoutSecondCopy(blocks: readonly Block[]): readonly Block[] {
  const firstAt = new Map<string, number>();
  const repeated = new Set<number>();
  for (const [at, block] of blocks.entries()) {
    const key = keyOf(block);
    if (key === undefined) continue;
    const earlier = firstAt.get(key);
    if (earlier === undefined) firstAt.set(key, at);
    else if (opensTheBody(blocks, earlier) || sameKey(blocks[earlier + 1], blocks[at + 1]))
      return oneCopy(blocks, earlier, at);
    else repeated.add(at);
  }
  return repeated.size === 0 ? blocks : blocks.filter((_, at) => !repeated.has(at));
}

function oneCopy(blocks: readonly Block[], first: number, second: number): readonly Block[] {
  let length = 0;
  while (
    second + length < blocks.length &&
    first + length < second &&
    sameKey(blocks[first + length], blocks[second + length])
  )
    length += 1;
  const isWhole = first + length === second;
  const after = blocks.slice(second + length);
  const isShortened = isWhole && words(after) > words(blocks.slice(first, second));
  return isShortened ? [...blocks.slice(0, first), ...blocks.slice(second)] : blocks.slice(0, second);
}

const opensTheBody = (blocks: readonly Block[], at: number): boolean =>
  blocks.findIndex((block) => keyOf(block) !== undefined) === at;

const words = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + wordsIn(block.text), 0);

const folded = (block: Block | undefined): string =>
  fold(block?.text.slice(0, 2 * KEY_LENGTH) ?? '')
    .replace(NOT_A_LETTER, ' ')
    .slice(0, KEY_LENGTH);

const sameKey = (a: Block | undefined, b: Block | undefined): boolean =>
  a !== undefined && b !== undefined && folded(a) === folded(b);

const keyOf = (block: Block): string | undefined => (wordsIn(block.text) < FEWEST_WORDS ? undefined : folded(block));
