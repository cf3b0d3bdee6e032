import type { Spelling } from './spelling.ts';

/** How a word is written: "peru", "Peru", "PERU", "InSight"; marks and numbers have no case. */
export type Casing = 'lower' | 'initial' | 'upper' | 'mixed' | 'none';

export interface Token {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The text with case and accents folded; what rules and lists compare. */
  readonly norm: string;
  /** `possessive` is the "'s" of "Peru's"; hyphens between words are marks of their own. */
  readonly kind: 'word' | 'number' | 'possessive' | 'mark';
  readonly casing: Casing;
  /** White space stands before it. */
  readonly spaced: boolean;
  readonly spelling: Spelling;
}

export const isCapitalized = (token: Token | undefined): boolean =>
  token !== undefined && (token.casing === 'initial' || token.casing === 'upper' || token.casing === 'mixed');
