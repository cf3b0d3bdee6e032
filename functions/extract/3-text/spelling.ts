import { remembering } from '../remembering.ts';
import { fold } from './fold.ts';
import type { Casing, Token } from './token.ts';

/** What every token of one spelling shares: worked out once, however often and in however many articles it stands. */
export interface Spelling {
  readonly text: string;
  readonly norm: string;
  /** As a word's; marks and numbers have none. */
  readonly casing: Casing;
  /** One bit of 32, told by `norm`: a set of words whose bits lack it can't hold the word. */
  readonly bit: number;
  /** What `perSpelling` found out. */
  readonly answers: unknown[];
}

/** Words are shorter; what is longer is seldom said twice. */
const LONGEST_KEPT = 24;
const MOST_KEPT = 8192;

const kept = remembering(newSpelling, MOST_KEPT);

/** A power of two. */
const SLOTS = 1 << 14;
const slots: (Spelling | undefined)[] = new Array<Spelling | undefined>(SLOTS).fill(undefined);

/**
 * The spelling of a piece of the text: the same object for every token of one, long and forgotten ones aside. It is found by its letters
 * where they stand, without cutting it out first, since most words of a text were seen before.
 */
export function spellingAt(text: string, start: number, end: number): Spelling {
  if (end - start > LONGEST_KEPT) return newSpelling(text.slice(start, end));
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  const known = slots[slot];
  if (known !== undefined && standsAt(text, start, end, known.text)) return known;
  const spelling = kept(text.slice(start, end));
  slots[slot] = spelling;
  return spelling;
}

function standsAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

function newSpelling(slice: string): Spelling {
  const text = interned(slice);
  const norm = interned(fold(text));
  return { text, norm, casing: casingOf(text, norm), bit: bitOf(norm), answers: [undefined] };
}

/**
 * The same string as the engine keeps the names of properties and literals: of two such strings it compares the addresses only, which
 * makes the thousands of `norm === 'the'` in the rules six times as fast. It is a copy, too, where a slice would keep the whole article.
 */
const interned = (text: string): string => Object.keys({ [text]: null })[0] ?? text;

export function bitOf(norm: string): number {
  let hash = 0;
  for (let at = 0; at < norm.length; at += 1) hash = (Math.imul(hash, 31) + norm.charCodeAt(at)) | 0;
  return 1 << ((hash ^ (hash >>> 15)) & 31);
}

let questions = 0;

/**
 * A question that the spelling alone answers (text, norm, kind and casing: one text has one kind), asked once a spelling. Most rules begin
 * with such a question at every token, and an array's element is got much quicker than a member of a large set. No answer is undefined.
 */
export function perSpelling<T extends NonNullable<unknown> | null>(answer: (token: Token) => T): (token: Token) => T {
  const question = questions;
  questions += 1;
  return (token) => {
    const { answers } = token.spelling;
    // Only this function writes to its place in the list.
    const known = answers[question] as T | undefined;
    if (known !== undefined) return known;
    const found = answer(token);
    answers[question] = found;
    return found;
  };
}

function casingOf(word: string, norm: string): Casing {
  if (word === norm) return word.toUpperCase() === word ? 'none' : 'lower';
  const upper = word.toUpperCase();
  const lower = word.toLowerCase();
  if (upper === lower) return 'none';
  if (word === lower) return 'lower';
  if (word === upper) return countLetters(word) > 1 ? 'upper' : 'initial';
  const first = word.charAt(0);
  return first === first.toUpperCase() && word.slice(1) === lower.slice(1) ? 'initial' : 'mixed';
}

const countLetters = (word: string): number => word.replace(/[^\p{L}]/gu, '').length;
