import type { BlockRule } from '../block.ts';
import { headerDate } from '../header/headerDate.ts';

const LETTER = /\p{L}/u;
const PAGE = /^(?:page|página|pág\.?) \d{1,4}(?: (?:of|de|\/) \d{1,4})?$/iu;

/** "[A-] [A+] [Print]": buttons in brackets and nothing else. */
const BUTTONS = /^\[[^\][]{1,20}\](?: ?\[[^\][]{1,20}\]){1,7}$/u;

/** "A.T.": who typed it. */
const INITIALS = /^[([]?(?:\p{Lu}\.){2,4}[)\]]?$/u;

/** "___", "* * *", "1 2 3", "Page 1 of 2", "[A-] [A+]": marks between and below articles. */
export const symbols: BlockRule = {
  name: 'symbols',
  isFurniture: ({ text }) =>
    PAGE.test(text) ||
    INITIALS.test(text) ||
    BUTTONS.test(text) ||
    (!LETTER.test(text) && headerDate(text) === undefined),
};
