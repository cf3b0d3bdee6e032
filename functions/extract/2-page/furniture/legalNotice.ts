import type { BlockRule } from '../block.ts';
import { wordsIn } from '../shape.ts';

const MOST_WORDS = 60;
const COPYRIGHT = /(?:©|\(c\)\s?(?:19|20)\d\d|\bcopyright\s(?:by\s)?(?:19|20)\d\d|\bCC BY(?:-\w\w){0,2}\b)/iu;
const COPYRIGHT_OF = /^(?:Copyright|COPYRIGHT) (?=\p{Lu}|\(|by\b).{0,40}$/u;
const PROHIBITED =
  /^(?:any )?(?:reproduction|redistribution)(?: or redistribution)? (?:is )?(?:strictly )?prohibited/iu;

const MOST_WORDS_OF_A_LICENCE = 20;
const COPYING = /\b(?:reproduc|republish|republication|reprint|redistribut)\p{L}{0,6}\b/iu;
const TERMS =
  /\b(?:permitted|allowed|authori[sz]ed|prohibited|forbidden|attribution|credit|cited|citing|permission|link|free)\b/iu;
const TOLD = /["“”]|\b(?:said|says|told|according)\b/iu;

/** "Content may be reproduced if the source is cited." */
const isLicence = (text: string): boolean =>
  wordsIn(text) <= MOST_WORDS_OF_A_LICENCE && COPYING.test(text) && TERMS.test(text) && !TOLD.test(text);

/** "© 2018 Argentine Presidency.", "Copyright 2015 The Gazette. All rights reserved.", "CC BY-NC 4.0". */
export const legalNotice: BlockRule = {
  name: 'legal-notice',
  isFurniture: ({ text }) =>
    wordsIn(text) <= MOST_WORDS &&
    (COPYRIGHT.test(text) || COPYRIGHT_OF.test(text) || PROHIBITED.test(text) || isLicence(text)),
};
