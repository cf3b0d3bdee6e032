import { isCapitalized, type Token } from '../../3-text/token.ts';
import type { Measured } from '../../4-entities/quantities/index.ts';
import { word } from '../../4-entities/words.ts';
import { knownItemOf } from './items.ts';
import { isPluralForm } from './singular.ts';

/** The words of a noun phrase up to its head, determiners left out. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  readonly isPlural: boolean;
}

const MOST_WORDS = 9;
const DETERMINERS = new Set(
  'the a an its their his her our your my this that these those such other others more additional further another each every any both all some several many most new of'.split(
    ' ',
  ),
);
const ENDS = new Set(
  `in on at by for from with without within to into onto upon after before since until till during through across along among amid against between beyond behind above below under over near about around as like than via per toward towards off out up down
  and or but nor so yet if unless although though because whereas however while when where who whom whose which that what why how there then
  is are was were be been being am has have had having do does did will would shall should can could may might must not never also only just even still already now today yesterday so too very
  it they he she we i you them him us me himself itself themselves
  beneath underneath inside outside onto beside besides
  according including following accounting worth alone apiece each together combined total overall left made told took taken came come began left put got went gone aboard abroad ago`.split(
    /\s+/,
  ),
);
/** Plural nouns that stand before another noun: "arms dealers", "customs officers", "operations centers". */
const PLURAL_MODIFIERS = new Set(
  'arms customs operations sports sales communications special forces goods narcotics drugs weapons logistics systems affairs services rights explosives munitions resources homicides'.split(
    ' ',
  ),
);

/** The noun phrase that begins at the token: "clandestine landing strips", "AK-47 rifles", "young women", "Brazilians". */
export function nounPhraseAt(doc: Measured, at: number): NounPhrase | undefined {
  const start = skipDeterminers(doc, at);
  const isSingle = ['a', 'an', 'each', 'every', 'another'].includes(word(doc, start - 1));
  const run = wordsFrom(doc, start);
  if (run.last === run.first) return undefined;
  for (let i = run.first; i < run.last; i += 1) {
    if (!isSingle && isPluralHead(doc, i, run.last))
      return { first: run.first, last: longerHead(doc, i, run.last), isPlural: true };
    if (isSingle && i > run.first && isPluralForm(word(doc, i))) return { first: run.first, last: i, isPlural: false };
  }
  const last = trimParticiples(doc, run);
  return last > run.first ? { first: run.first, last, isPlural: false } : undefined;
}

function skipDeterminers(doc: Measured, at: number): number {
  let start = at;
  while (DETERMINERS.has(word(doc, start)) && start < at + 4) start += 1;
  return start;
}

function wordsFrom(doc: Measured, start: number): { first: number; last: number } {
  const end = Math.min(doc.sentenceAt(start)?.last ?? start, start + MOST_WORDS);
  let first = start;
  let last = start;
  for (; last < end; last += 1) {
    const token = doc.tokens[last];
    if (
      token === undefined ||
      doc.dateAt(last) !== undefined ||
      (doc.quantityAt(last) !== undefined && !isAfterHyphen(doc, last) && (doc.tokens[last + 1]?.spaced ?? true))
    )
      break;
    if (token.kind === 'possessive') {
      first = last + 1;
      continue;
    }
    if (token.kind === 'mark') {
      if (isInnerMark(doc, last, start)) continue;
      break;
    }
    if (token.kind === 'number' && !isAfterHyphen(doc, last) && (doc.tokens[last + 1]?.spaced ?? true)) break;
    if (ENDS.has(token.norm) && !isHyphenated(doc, last) && !joinsNames(doc, last, first)) break;
  }
  while (last > first && doc.tokens[last - 1]?.kind === 'mark') last -= 1;
  return { first: Math.min(first, last), last };
}

/** A hyphen inside a word, or scare quotes around one: "the number of “baptized” members". */
function isInnerMark(doc: Measured, at: number, start: number): boolean {
  const token = doc.tokens[at];
  if (token?.text === '-') return !token.spaced && at > start;
  const isQuote = ['"', '“', '”', '‘', '’', "'"].includes(token?.text ?? '');
  return isQuote && (at === start || isQuoteMark(doc.tokens[at - 2]) || isQuoteMark(doc.tokens[at + 2]));
}

const isQuoteMark = (token: Token | undefined): boolean => ['"', '“', '”', '‘', '’', "'"].includes(token?.text ?? '');
/** "the Wayampi and Teko children": two names before one noun. */
const joinsNames = (doc: Measured, at: number, first: number): boolean =>
  word(doc, at) === 'and' &&
  at > first &&
  isCapitalized(doc.tokens[at - 1]) &&
  !isPluralForm(word(doc, at - 1)) &&
  isCapitalized(doc.tokens[at + 1]) &&
  doc.tokens[at + 2]?.casing === 'lower';

/** "sought-after", "build-up": a small word inside a compound. */
const isHyphenated = (doc: Measured, at: number): boolean =>
  isAfterHyphen(doc, at) || (doc.tokens[at + 1]?.text === '-' && !doc.tokens[at + 1]?.spaced);
const isAfterHyphen = (doc: Measured, at: number): boolean =>
  doc.tokens[at - 1]?.text === '-' && !doc.tokens[at]?.spaced;

/** "police officers", "customs agents": a plural that stands before the noun proper, where the two are a listed item. */
function longerHead(doc: Measured, at: number, end: number): number {
  for (let i = at + 1; i < Math.min(end, at + 3); i += 1) {
    if (!isPluralForm(word(doc, i))) continue;
    const words = doc.tokens.slice(at, i + 1).map((token) => token.norm);
    if (knownItemOf(words)?.used === words.length) return i + 1;
  }
  return at + 1;
}

function isPluralHead(doc: Measured, at: number, end: number): boolean {
  const token = doc.tokens[at];
  if (token?.kind !== 'word') return false;
  const country = doc.countryAt(at);
  if (country !== undefined) return country.last === at + 1 && country.form === 'adjective' && isPeople(doc, at, end);
  if (!isPluralForm(token.norm)) return false;
  const name = doc.nameAt(at);
  if (name !== undefined && name.last > at + 1) return false;
  const next = doc.tokens[at + 1];
  if (at + 1 >= end || next === undefined) return true;
  if (next.text === '-' && !next.spaced) return false;
  return !(
    PLURAL_MODIFIERS.has(token.norm) &&
    next.kind === 'word' &&
    (isPluralForm(next.norm) || isCapitalized(next))
  );
}

/** "Panamanians"; "Guyanese" and "French" only where no noun follows. */
function isPeople(doc: Measured, at: number, end: number): boolean {
  const norm = word(doc, at);
  return /(?:ese|[^aeiou]ss|ch|sh)$/.test(norm) ? at + 1 >= end : isPluralForm(norm);
}

/** "output used for", "pressed marijuana thrown": what is done to the thing is no part of its name. */
const wordsOf = (doc: Measured, first: number, last: number): readonly string[] =>
  doc.tokens.slice(first, last).map((token) => token.norm);

function trimParticiples(doc: Measured, { first, last }: { first: number; last: number }): number {
  for (let end = first + 1; end <= last; end += 1) {
    const known = knownItemOf(wordsOf(doc, first, end));
    if (known === undefined) continue;
    const longer = [end + 2, end + 1].find(
      (far) => far <= last && (knownItemOf(wordsOf(doc, first, far))?.used ?? 0) > far - end,
    );
    return longer ?? end;
  }
  for (let i = first + 1; i < last; i += 1) {
    const norm = word(doc, i);
    if (doc.tokens[i]?.casing === 'lower' && /[a-z]{3}(?:ed|ly)$/.test(norm) && doc.tokens[i + 1]?.text !== '-')
      return i;
  }
  return last;
}
