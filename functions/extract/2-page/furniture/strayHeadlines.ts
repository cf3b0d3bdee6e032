import type { Block, BlockRefiner } from '../block.ts';
import { endsSentence, isAllCapitals, wordsIn } from '../shape.ts';

const FEWEST_IN_A_ROW = 3;
const FEWEST_WORDS = 4;
const INTRODUCES = /:["”’)]{0,2}$/;

/** Three headlines in a row are other articles': one heading stands above a paragraph, two at most. */
export const strayHeadlines: BlockRefiner = {
  name: 'stray-headlines',
  refine: (blocks) => {
    const stray = new Set<number>();
    let from = 0;
    for (let at = 0; at <= blocks.length; at += 1) {
      if (isHeadline(blocks[at])) continue;
      const isIntroduced = INTRODUCES.test(blocks[from - 1]?.text ?? '');
      if (at - from >= FEWEST_IN_A_ROW && !isIntroduced) for (let k = from; k < at; k += 1) stray.add(k);
      from = at + 1;
    }
    return stray.size === 0 ? blocks : blocks.filter((_, at) => !stray.has(at));
  },
};

const isHeadline = (block: Block | undefined): boolean =>
  block !== undefined &&
  block.kind !== 'item' &&
  !endsSentence(block.text) &&
  !isAllCapitals(block.text) &&
  wordsIn(block.text) >= FEWEST_WORDS &&
  wordsIn(block.text) <= 20;
