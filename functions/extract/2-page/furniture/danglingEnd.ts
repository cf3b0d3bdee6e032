import type { Block, BlockRefiner } from '../block.ts';
import { endsSentence, wordsIn } from '../shape.ts';

const MOST_WORDS = 14;
const MOST_WORDS_CUT_OFF = 8;
const CAPITALISED = /^[^\p{L}]{0,3}\p{Lu}/u;
const LETTER = /\p{L}/u;
const SMALL = /^(?:of|and|the|for|in|on|de|del|la|las|los|el|y|e|da|do|dos|das)$/u;
const MOSTLY = 0.6;
const ENDS_AN_ITEM = /[.;:,!?](?: and| or)?["”’)]{0,2}$/;
/** "Weather | Lottery | Contact the newsroom" */
const LINKS = /^[^|•·]{2,40} [|•·] [^|•·]{2,40} [|•·] [^.!?]{2,120}$/u;
const INTRODUCES = /:["”’)]{0,2}$/;

/** A heading with nothing below it, a lone word, other articles' headlines: the article ends with its last sentence, or its list. */
export const danglingEnd: BlockRefiner = {
  name: 'dangling-end',
  refine: (blocks) => {
    let end = blocks.length;
    for (;;) {
      const list = startOfList(blocks, end);
      if (list < end && isForeignList(blocks, list, end)) end = list;
      else if (end > 1 && isDangling(blocks[end - 1])) end -= 1;
      else return blocks.slice(0, end);
    }
  },
};

function isDangling(block: Block | undefined): boolean {
  if (block === undefined || block.kind === 'item' || endsSentence(block.text)) return false;
  if (wordsIn(block.text) <= MOST_WORDS_CUT_OFF || LINKS.test(block.text)) return true;
  const words = block.text.split(' ').filter((word) => LETTER.test(word) && !SMALL.test(word));
  return words.length <= MOST_WORDS && words.filter((word) => CAPITALISED.test(word)).length >= MOSTLY * words.length;
}

function startOfList(blocks: readonly Block[], end: number): number {
  let start = end;
  while (start > 0 && blocks[start - 1]?.kind === 'item') start -= 1;
  return start;
}

/** The article's own lists follow a sentence that introduces them, or end like sentences. */
function isForeignList(blocks: readonly Block[], start: number, end: number): boolean {
  const before = blocks[start - 1];
  if (before === undefined || INTRODUCES.test(before.text)) return false;
  return blocks.slice(start, end).every(({ text }) => !ENDS_AN_ITEM.test(text));
}
