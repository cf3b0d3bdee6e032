import type { BlockRefiner } from '../block.ts';
import { capitalShare, isProse, wordsIn } from '../shape.ts';

const FEWEST_WORDS = 12;
const MOSTLY = 0.8;
const RUN_OF_PROSE = 3;

/** A paragraph in capitals is a reader's comment; what follows it is the next comment, unless the article plainly goes on. */
export const shouting: BlockRefiner = {
  name: 'reader-comment',
  refine: (blocks) => {
    const isShouted = blocks.map(({ text }) => wordsIn(text) >= FEWEST_WORDS && capitalShare(text) >= MOSTLY);
    const first = isShouted.indexOf(true);
    if (first < 0) return blocks;
    const after = blocks.slice(first).filter((block, k) => !isShouted[first + k] && isProse(block.text)).length;
    return after >= RUN_OF_PROSE ? blocks.filter((_, at) => !isShouted[at]) : blocks.slice(0, first);
  },
};
