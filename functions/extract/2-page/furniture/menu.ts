import type { BlockRule } from '../block.ts';
import { hasFullStop, wordsIn } from '../shape.ts';
import { isKnownLine } from './knownLine.ts';

const DIVIDER = /\s?[|•·»›]\s?|\s[/–—]\s/u;
const FEWEST_ENTRIES = 4;
const MOST_WORDS_OF_AN_ENTRY = 5;
const DIGIT = /\d/;
const SHARE = /^share\b/i;

/** "Home | The Ministry | Media Centre | Contact", "Facebook · Twitter", "Print | E-mail this story": entries side by side. */
export function isMenu(text: string): boolean {
  if (hasFullStop(text)) return false;
  const entries = text.split(DIVIDER).filter(Boolean);
  if (entries.length < 2) return false;
  const known = entries.filter((entry) => isKnownLine(entry) || SHARE.test(entry)).length;
  if (known * 2 >= entries.length) return true;
  return (
    entries.length >= FEWEST_ENTRIES &&
    entries.every((entry) => wordsIn(entry) <= MOST_WORDS_OF_AN_ENTRY && !DIGIT.test(entry))
  );
}

export const menu: BlockRule = {
  name: 'menu',
  isFurniture: ({ text, kind }) => kind !== 'item' && isMenu(text),
};
