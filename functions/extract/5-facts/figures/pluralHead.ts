import { isCapitalized } from '../../3-text/token.ts';
import type { Measured } from '../../4-entities/quantities/index.ts';
import { word } from '../../4-entities/words.ts';
import figureWords from '../../vocabulary/figureWords.json' with { type: 'json' };
import { knownItemOf } from './items.ts';
import { isPluralForm } from './singular.ts';

/** Plural nouns that stand before another noun: "arms dealers", "customs officers", "operations centers". */
const PLURAL_MODIFIERS = new Set(figureWords.pluralModifiers);
const LONGEST_ITEM = 3;

/** "police officers", "customs agents": a plural that stands before the noun proper, where the two are a listed item. */
export function longerHead(doc: Measured, at: number, end: number): number {
  for (let i = at + 1; i < Math.min(end, at + 3); i += 1) {
    const words = doc.tokens.slice(at, i + 1).map((token) => token.norm);
    if (knownItemOf(words)?.used === words.length) return i + 1;
  }
  return at + 1;
}

/** Whether the token is the plural noun that a phrase is about. */
export function isPluralHead(doc: Measured, at: number, end: number): boolean {
  const token = doc.tokens[at];
  if (token?.kind !== 'word') return false;
  const country = doc.countryAt(at);
  if (country !== undefined) return country.last === at + 1 && country.form === 'adjective' && isPeople(doc, at, end);
  if (!isPluralForm(token.norm)) return false;
  const name = doc.nameAt(at);
  if (name !== undefined && name.last > at + 1) return false;
  const next = doc.tokens[at + 1];
  if (isCapitalized(token) && at + 1 < end && next?.casing === 'lower' && isItem(doc, at + 1, end)) return false;
  if (at + 1 >= end || next === undefined) return true;
  if (next.text === '-' && !next.spaced) return false;
  return !(
    PLURAL_MODIFIERS.has(token.norm) &&
    next.kind === 'word' &&
    (isPluralForm(next.norm) || isCapitalized(next))
  );
}

/** "Hercules aircraft": a name in -s before the noun. */
const isItem = (doc: Measured, at: number, end: number): boolean =>
  Array.from({ length: Math.min(LONGEST_ITEM, end - at) }, (_, k) => normsOf(doc, at, at + k + 1)).some(
    (words) => knownItemOf(words)?.used === words.length,
  );

/** "Panamanians"; "Guyanese" and "French" only where no noun follows. */
function isPeople(doc: Measured, at: number, end: number): boolean {
  const norm = word(doc, at);
  return /(?:ese|[^aeiou]ss|ch|sh)$/.test(norm) ? at + 1 >= end : /[^s]s$/.test(norm);
}

/** The folded words of a range. */
export const normsOf = (doc: Measured, first: number, last: number): readonly string[] =>
  doc.tokens.slice(first, last).map((token) => token.norm);
