import type { BlockRefiner, BlockRule } from '../block.ts';
import { wordsIn } from '../shape.ts';

const MOST_WORDS = 60;
const OCCUPATION =
  '(?:(?:research )?assistant|scholar|consultant|reporter|journalist|correspondent|writer|editor|columnist|contributor|photographer|researcher|analyst|investigator|fellow|professor|lecturer|lawyer|author|producer|intern|director)';
const NAME =
  "\\p{Lu}[\\p{L}\\p{M}.'’-]{1,20}(?: (?:de|del|la|da|do|dos|das|von|van|y|e|\\p{Lu}[\\p{L}\\p{M}.'’-]{0,20})){1,6}";
const NAME_OF_A_PLACE = "\\p{Lu}[\\p{L}\\p{M}.'’ -]{1,30}";
const IS_A = new RegExp(
  `^[[(*_—–-]{0,3}\\s?${NAME} (?:is|was|has been|works as|writes|covers|reports) (?:an? |the )?[^.]{0,60}\\b${OCCUPATION}\\b`,
  'u',
);
const WRITES = new RegExp(`^[[(*_—–-]{0,3}\\s?${NAME} (?:writes|covers|reports) (?:for|about|on|from)\\b`, 'u');
const CONTRIBUTED = /\bcontributed (?:to this|reporting)\b|\bcontributed\.\)?$/iu;
const CREDITS = /^[[(]?(?:\(?(?:reporting|additional reporting|writing|editing) by\b)/iu;
const MOST_WORDS_OF_A_CREDIT = 12;
const WITH_REPORTS =
  /^[[(]?with (?:additional |further )?(?:reports?|reporting|information|files|material|input) (?:from|by|of)\b[^,]{2,90}$/iu;
const REPORTED_FROM = new RegExp(
  `^[[(*_—–-]{0,3}\\s?${NAME}(?: and ${NAME})? reported from ${NAME_OF_A_PLACE}(?:,? and ${NAME}(?: reported)? from ${NAME_OF_A_PLACE})?\\.?[\\])]?$`,
  'u',
);

/** "Ana Ruiz is a reporter …", "Luis Soto contributed.", "Ana Ruiz reported from Lima". Whom the article is about may also be "a researcher": a note on an author has an author's name. */
export const authorNote = (authors: readonly string[]): BlockRule => ({
  name: 'author-note',
  isFurniture: ({ text }) => {
    if (wordsIn(text) > MOST_WORDS) return false;
    if (WITH_REPORTS.test(text) && wordsIn(text) <= MOST_WORDS_OF_A_CREDIT) return true;
    if (CONTRIBUTED.test(text) || CREDITS.test(text) || REPORTED_FROM.test(text)) return true;
    return (
      (IS_A.test(text) || WRITES.test(text)) &&
      authors.some((author) => text.slice(0, 60).toLowerCase().includes(author.toLowerCase()))
    );
  },
});

const MOST_WORDS_AT_THE_END = 40;
const BY_ITSELF = /^[\s[(*_—–-]{1,3}|\b(?:freelance|based in|lives in|is the author of)\b/u;
const SURNAME =
  /^[^\p{L}]{0,4}(?:\p{Lu}\S{0,30} ){1,5}?(\p{Lu}[\p{L}’'-]{2,30}) (?:is|was|has|works|writes|covers|reports)\b/u;

/** The last paragraph tells of a reporter of whom the article has said nothing. */
export const authorAtTheEnd: BlockRefiner = {
  name: 'author-note',
  refine: (blocks) => {
    const { text } = blocks.at(-1) ?? { text: '' };
    const surname = SURNAME.exec(text)?.[1];
    const isNote =
      surname !== undefined &&
      wordsIn(text) <= MOST_WORDS_AT_THE_END &&
      (IS_A.test(text) || WRITES.test(text)) &&
      BY_ITSELF.test(text) &&
      !blocks.slice(0, -1).some((block) => block.text.includes(surname));
    return isNote ? blocks.slice(0, -1) : blocks;
  },
};
