import { fold } from '../../3-text/fold.ts';
import furniture from '../../vocabulary/furniture.json' with { type: 'json' };

const NOT_A_LETTER = /[^\p{L}\p{N}©:]+/gu;

export const phraseKey = (text: string): string => fold(text).replace(NOT_A_LETTER, ' ').trim();

const keys = (phrases: readonly string[]): ReadonlySet<string> => new Set(phrases.map(phraseKey));

const LINES = keys(furniture.lines);
const ENDINGS = keys(furniture.endings);
const PREFIXES = furniture.prefixes.map(phraseKey);

export const isFurnitureLine = (text: string): boolean => LINES.has(phraseKey(text));
export const endsArticle = (text: string): boolean => ENDINGS.has(phraseKey(text));
export const beginsLikeFurniture = (text: string): boolean => {
  const key = phraseKey(text.slice(0, 80));
  return PREFIXES.some((prefix) => key.startsWith(prefix));
};
