import furniture from '../../vocabulary/furniture.json' with { type: 'json' };
import type { BlockRule } from '../block.ts';
import { wordsIn } from '../shape.ts';
import { PhraseIndex, phraseWords } from './phraseIndex.ts';

const LINES = new PhraseIndex(furniture.lines);
const MOST_WORDS = 10;

export const isKnownLine = (text: string): boolean => wordsIn(text) <= MOST_WORDS && LINES.isWhole(phraseWords(text));

/** "Share", "Advertisement", "Print this page": a button's or a notice's whole words. */
export const knownLine: BlockRule = {
  name: 'button',
  isFurniture: ({ text, kind }) => kind !== 'item' && isKnownLine(text),
};
