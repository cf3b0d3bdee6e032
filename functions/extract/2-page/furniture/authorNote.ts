import type { BlockRule } from '../block.ts';
import { wordsIn } from '../shape.ts';

const MOST_WORDS = 60;
const OCCUPATION =
  '(?:reporter|journalist|correspondent|writer|editor|columnist|contributor|photographer|researcher|analyst|investigator|fellow|professor|lecturer|lawyer|author|producer|intern|director)';
const NAME =
  "\\p{Lu}[\\p{L}\\p{M}.'’-]{1,20}(?: (?:de|del|la|da|do|dos|das|von|van|y|e|\\p{Lu}[\\p{L}\\p{M}.'’-]{0,20})){1,6}";
const IS_A = new RegExp(
  `^[[(*_—–-]{0,3}\\s?${NAME} (?:is|was|has been|works as|writes|covers|reports) (?:an? |the )?[^.]{0,60}\\b${OCCUPATION}\\b`,
  'u',
);
const WRITES = new RegExp(`^[[(*_—–-]{0,3}\\s?${NAME} (?:writes|covers|reports) (?:for|about|on|from)\\b`, 'u');
const CONTRIBUTED = /\bcontributed (?:to this|reporting)\b/iu;
const CREDITS = /^[[(]?(?:\(?(?:reporting|additional reporting|writing|editing) by\b)/iu;

/** Whom the article is about may also be "a researcher"; a note on an author has the authors' names or stands at the very end. */
export const authorNote = (authors: readonly string[]): BlockRule => ({
  name: 'author-note',
  isFurniture: ({ text }) => {
    if (wordsIn(text) > MOST_WORDS) return false;
    if (CONTRIBUTED.test(text) || CREDITS.test(text)) return true;
    return (
      (IS_A.test(text) || WRITES.test(text)) &&
      authors.some((author) => text.slice(0, 60).toLowerCase().includes(author.toLowerCase()))
    );
  },
});
