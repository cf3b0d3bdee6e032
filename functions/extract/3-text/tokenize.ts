import { keepsItsStop } from './abbreviations.ts';
import { endOfAsciiWord, isDigit, isLetterOrMark, isSpace } from './characters.ts';
import { fold } from './fold.ts';
import { spellingAt } from './spelling.ts';
import type { Token } from './token.ts';

// Sticky, one alternative a token kind, every quantifier over one character class: linear on any input.
const INITIALS = /(?:\p{Lu}\.){2,8}/uy;
const NUMBER = /\d{1,18}(?:[.,]\d{1,18}){0,12}/y;
const ORDINAL_SUFFIX = /(?:st|nd|rd|th)(?![\p{L}\p{N}])/uy;
const WORD = /[\p{L}\p{M}][\p{L}\p{M}\p{N}]*/uy;
const INNER_APOSTROPHE = /['’](?=\p{L})[\p{L}\p{M}]+/uy;
const DASHES = /-{2,}|\.{2,}/y;

const endOf = (pattern: RegExp, text: string, at: number): number | undefined => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
};

/** Words, numbers, possessive endings and marks, with their offsets. "U.S.", "Lt." and "7.4" are one token each; hyphens split. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let spaced = true;
  const push = (kind: Token['kind'], end: number) => {
    const spelling = spellingAt(text, at, end);
    const casing = kind === 'word' ? spelling.casing : 'none';
    const { text: own, norm } = spelling;
    tokens.push({ index: tokens.length, start: at, end, text: own, norm, kind, casing, spaced, spelling });
    at = end;
    spaced = false;
  };
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at += 1;
      spaced = true;
    } else if (isDigit(code)) pushNumber();
    else if (isLetterOrMark(text, at)) pushWord();
    else pushMark();
  }
  return tokens;

  function pushNumber() {
    const end = endOf(NUMBER, text, at) ?? at + 1;
    const ordinal = endOf(ORDINAL_SUFFIX, text, end);
    push(ordinal === undefined ? 'number' : 'word', ordinal ?? end);
  }

  function pushMark() {
    const isSurrogatePair = (text.codePointAt(at) ?? 0) > 0xffff;
    push('mark', endOf(DASHES, text, at) ?? at + (isSurrogatePair ? 2 : 1));
  }

  function pushWord() {
    const initials = text[at + 1] === '.' ? endOf(INITIALS, text, at) : undefined;
    if (initials !== undefined) return push('word', initials);
    const end = endOfAsciiWord(text, at) ?? endOf(WORD, text, at) ?? at + 1;
    const mark = text[end];
    if (mark === "'" || mark === '’') return pushBeforeApostrophe(end);
    push('word', mark === '.' && text[end + 1] !== '.' && takesStop(text.slice(at, end)) ? end + 1 : end);
  }

  /** "Peru's" is a word and its ending; "o'clock" and "don't" are one word. */
  function pushBeforeApostrophe(end: number) {
    const inner = endOf(INNER_APOSTROPHE, text, end);
    if (inner === undefined) return push('word', end);
    const isPossessive = inner === end + 2 && text[end + 1]?.toLowerCase() === 's';
    if (!isPossessive) return push('word', inner);
    push('word', end);
    push('possessive', inner);
  }
}

const takesStop = (word: string): boolean =>
  (word.length === 1 && word !== word.toLowerCase() && word !== 'I') || keepsItsStop(fold(word));
