import type { Block, BlockRefiner } from '../block.ts';
import { endsSentence, wordsIn } from '../shape.ts';

const MOST_WORDS = 14;
const MOST_WORDS_CUT_OFF = 8;
const CAPITALISED = /^[^\p{L}]*\p{Lu}/u;
const MOSTLY = 0.6;

/** A heading with nothing below it, a lone word, another article's headline: the article ends with its last sentence. */
export const danglingEnd: BlockRefiner = {
  name: 'dangling-end',
  refine: (blocks) => {
    let end = blocks.length;
    while (end > 1 && isDangling(blocks[end - 1])) end -= 1;
    return blocks.slice(0, end);
  },
};

function isDangling(block: Block | undefined): boolean {
  if (block === undefined || block.kind === 'item' || endsSentence(block.text)) return false;
  const words = block.text.split(' ');
  if (wordsIn(block.text) <= MOST_WORDS_CUT_OFF) return true;
  return words.length <= MOST_WORDS && words.filter((word) => CAPITALISED.test(word)).length >= MOSTLY * words.length;
}
