import furniture from '../../vocabulary/furniture.json' with { type: 'json' };
import type { BlockRule } from '../block.ts';
import { wordsIn } from '../shape.ts';
import { PhraseIndex, phraseWords } from './phraseIndex.ts';
import { sectionKind } from './sectionHead.ts';

const OPENINGS = new PhraseIndex(furniture.openings);
const ANYWHERE = new PhraseIndex(furniture.anywhere);

const HEAD = 120;
const MOST_WORDS = 90;
const IS_QUOTED = /^["“«‘]/;

/** "Sign up for our newsletter…", "… All rights reserved": what pages say in the same words everywhere. A quotation is the article's own. */
export const notice: BlockRule = {
  name: 'notice',
  isFurniture: ({ text }) => {
    if (IS_QUOTED.test(text) || wordsIn(text) > MOST_WORDS || sectionKind(text) !== undefined) return false;
    return OPENINGS.opens(phraseWords(text.slice(0, HEAD))) || ANYWHERE.occursIn(phraseWords(text));
  },
};
