import { keepsItsStop } from './abbreviations.ts';
import { fold } from './fold.ts';
import type { Casing, Token } from './token.ts';

// Sticky, one alternative a token kind, every quantifier over one character class: linear on any input.
const INITIALS = /(?:\p{Lu}\.){2,8}/uy;
const NUMBER = /\d{1,18}(?:[.,]\d{1,18}){0,12}/y;
const ORDINAL_SUFFIX = /(?:st|nd|rd|th)(?![\p{L}\p{N}])/uy;
const WORD = /[\p{L}\p{M}][\p{L}\p{M}\p{N}]*/uy;
const INNER_APOSTROPHE = /['’](?=\p{L})[\p{L}\p{M}]+/uy;
const SPACE = /\s+/uy;
const DASHES = /-{2,}|\.{2,}/y;

const matchAt = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
};

function casingOf(word: string): Casing {
  const upper = word.toUpperCase();
  const lower = word.toLowerCase();
  if (upper === lower) return 'none';
  if (word === lower) return 'lower';
  if (word === upper) return [...word.replace(/[^\p{L}]/gu, '')].length > 1 ? 'upper' : 'initial';
  const first = word.charAt(0);
  return first === first.toUpperCase() && word.slice(1) === lower.slice(1) ? 'initial' : 'mixed';
}

/** Words, numbers, possessive endings and marks, with their offsets. "U.S.", "Lt." and "7.4" are one token each; hyphens split. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let spaced = true;
  const push = (kind: Token['kind'], end: number) => {
    const raw = text.slice(at, end);
    const casing = kind === 'word' ? casingOf(raw) : 'none';
    tokens.push({ index: tokens.length, start: at, end, text: raw, norm: fold(raw), kind, casing, spaced });
    at = end;
    spaced = false;
  };
  while (at < text.length) {
    const space = matchAt(SPACE, text, at);
    if (space !== undefined) {
      at += space.length;
      spaced = true;
      continue;
    }
    const initials = matchAt(INITIALS, text, at);
    if (initials !== undefined) {
      push('word', at + initials.length);
      continue;
    }
    const number = matchAt(NUMBER, text, at);
    if (number !== undefined) {
      const suffix = matchAt(ORDINAL_SUFFIX, text, at + number.length);
      push(suffix === undefined ? 'number' : 'word', at + number.length + (suffix?.length ?? 0));
      continue;
    }
    const word = matchAt(WORD, text, at);
    if (word !== undefined) {
      pushWord(word);
      continue;
    }
    const dashes = matchAt(DASHES, text, at);
    const isSurrogatePair = (text.codePointAt(at) ?? 0) > 0xffff;
    push('mark', at + (dashes?.length ?? (isSurrogatePair ? 2 : 1)));
  }
  return tokens;

  function pushWord(word: string) {
    let end = at + word.length;
    const inner = matchAt(INNER_APOSTROPHE, text, end);
    if (inner !== undefined) {
      const tail = inner.slice(1).toLowerCase();
      if (tail === 's') {
        push('word', end);
        push('possessive', end + inner.length);
        return;
      }
      end += inner.length;
    } else if (text[end] === '.' && text[end + 1] !== '.') {
      const single = word.length === 1 && word !== word.toLowerCase() && word !== 'I';
      if (single || keepsItsStop(fold(word))) end += 1;
    }
    push('word', end);
  }
}
