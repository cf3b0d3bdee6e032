import type { BlockRule } from '../block.ts';
import { headerDate } from '../header/headerDate.ts';
import { readHeaderLine } from '../header/headerLine.ts';
import { wordsIn } from '../shape.ts';

const MOST_WORDS = 14;

const PUT_THERE =
  /^(?:published|posted|issued|released|uploaded|submitted|created|filed) (?:by|in|on|under)\b[^.!?]{2,80}$/iu;

/** A line that holds a date or byline alone: above the article it is the article's own, within and below it another's. */
export const strayDate: BlockRule = {
  name: 'stray-date',
  isFurniture: ({ text, kind }) =>
    kind !== 'item' &&
    wordsIn(text) <= MOST_WORDS &&
    (readHeaderLine(text) !== undefined || (PUT_THERE.test(text) && headerDate(text) !== undefined)),
};
