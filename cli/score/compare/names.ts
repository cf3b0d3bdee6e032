import { fold, wordsOf } from './fold.ts';

type Name = string | null | undefined;

/** Every word of `some` is in `all`; no words are in nothing. */
export const isWithin = (some: readonly string[], all: readonly string[]): boolean =>
  some.length > 0 && some.every((word) => all.includes(word));

/** Two spellings of one name: the same words, or two words or more of the longer one. */
function isSameName(wanted: string, found: string): boolean {
  if (fold(wanted) === fold(found)) return true;
  const a = wordsOf(wanted);
  const b = wordsOf(found);
  if (a.join() === b.join()) return true;
  return Math.min(a.length, b.length) >= 2 && (isWithin(a, b) || isWithin(b, a));
}

/** One of the names wanted is one of those found. */
export const shareName = (wanted: readonly string[], found: readonly Name[]): boolean =>
  wanted.some((name) => found.some((other) => Boolean(other) && isSameName(name, other ?? '')));

const singularWords = (text: Name): readonly string[] => wordsOf(text).map((word) => word.replace(/s$/, ''));

/** At least half of the words wanted are there, plural or singular; nothing wanted is always there. */
export function isRoughly(wanted: Name, found: Name): boolean {
  const words = singularWords(wanted);
  const there = singularWords(found);
  return words.length === 0 || words.filter((word) => there.includes(word)).length >= words.length / 2;
}

/** How many words two names of a person share; 0 where neither holds the other, or only one word of several agrees. */
export function personLikeness(wanted: string, found: string): number {
  const a = wordsOf(wanted);
  const b = wordsOf(found);
  const shared = a.filter((word) => b.includes(word)).length;
  return (isWithin(a, b) || isWithin(b, a)) && shared >= Math.min(2, a.length) ? shared : 0;
}
