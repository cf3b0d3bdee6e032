import { wordsOf } from '../../functions/records/words.ts';

export interface Stretch {
  readonly text: string;
  /** Whether it is one of the words that were looked for. */
  readonly isFound: boolean;
}

/** The text in stretches, the words of the query apart: compared as the API compares them, whole and without case and accents. */
export function wordsIn(text: string, query: string | null): readonly Stretch[] {
  const wanted = new Set(wordsOf(query ?? ''));
  if (wanted.size === 0) return [{ text, isFound: false }];
  return text
    .split(/([\p{L}\p{M}\p{N}]+)/u)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, isFound: wordsOf(part).some((word) => wanted.has(word)) }));
}
