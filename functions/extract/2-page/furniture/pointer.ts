import type { BlockRule } from '../block.ts';
import { wordsIn } from '../shape.ts';

const MOST_WORDS = 30;
const BIDS =
  /^[[(*]?(?:for (?:more|further|additional|the full|a full|details)\b|to (?:read|learn|see|view|watch|hear|download|find)\b|see\b|visit\b|read\b|view\b|watch\b|learn\b|download\b|go to\b|find\b)/iu;
const ADDRESS = /\b(?:https?:\/\/|www\.)\S|\b[a-z0-9-]{2,30}\.(?:com|org|net|gov|mil|edu|int)\b/iu;
const PAGE =
  /\b(?:web ?sites?|home ?page|web page|flickr|youtube|(?:our|special|full) coverage|our series|photo gallery|full (?:text|report|statement|interview|version)|original (?:article|story|text|version))\b/iu;

/** "For the full text of the accord, see www…", "Visit the Navy's website for more": where to go on, said to nobody in particular. */
export const pointer: BlockRule = {
  name: 'pointer',
  isFurniture: ({ text }) => wordsIn(text) <= MOST_WORDS && BIDS.test(text) && (ADDRESS.test(text) || PAGE.test(text)),
};
