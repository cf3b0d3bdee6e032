import furniture from '../../vocabulary/furniture.json' with { type: 'json' };
import { wordsIn } from '../shape.ts';
import { PhraseIndex, phraseWords } from './phraseIndex.ts';

const LISTS = new PhraseIndex(furniture.listHeads);
const ENDS = new PhraseIndex(furniture.endHeads);
const FINALS = new PhraseIndex(furniture.finalHeads);

const COUNT = /[([]?\b\d{1,5}\b[)\]]?/g;
const MOST_WORDS = 8;
const MOST_WORDS_AFTER_MORE = 6;

/** What follows the head: a list of other articles, the foot of the page, or what readers say. */
export type SectionKind = 'list' | 'end' | 'final';

/** "Related Content", "About the authors", "Comments (3)", "More from Security". */
export function sectionKind(text: string): SectionKind | undefined {
  if (wordsIn(text) > MOST_WORDS) return undefined;
  const whole = phraseWords(text);
  const counted = phraseWords(text.replace(COUNT, ' '));
  for (const words of [whole, counted]) {
    if (FINALS.isWhole(words)) return 'final';
    if (ENDS.isWhole(words)) return 'end';
    if (LISTS.isWhole(words) || isMoreFrom(words)) return 'list';
  }
  return undefined;
}

const isMoreFrom = ([first = '', second = '', ...rest]: readonly string[]): boolean =>
  ['more', 'latest'].includes(first) &&
  ['from', 'on', 'in', 'about'].includes(second) &&
  rest.length + 2 <= MOST_WORDS_AFTER_MORE;
