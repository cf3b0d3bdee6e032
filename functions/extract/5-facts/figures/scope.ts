import type { Sentence, TokenRange } from '../../3-text/document.ts';

/** No sentence of an article is longer; of a text without full stops only this much around a number is read. */
const FARTHEST = 150;

/** The part of the sentence that may speak of the number at the token. */
export const scopeOf = ({ first, last }: Sentence, at: number): TokenRange => ({
  first: Math.max(first, at - FARTHEST),
  last: Math.min(last, at + FARTHEST),
});
