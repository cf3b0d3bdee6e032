import { isCapitalized } from '../3-text/token.ts';
import plainWords from '../vocabulary/plainWords.json' with { type: 'json' };
import { wordSet } from './gazetteer/phraseTrie.ts';
import type { Annotated } from './mention.ts';
import { perText } from './perText.ts';

/** Capitalised only because they open a sentence; never a part of a name there. */
const OPENERS = wordSet(plainWords.openers);
const NEVER = wordSet(plainWords.never);

/** A sentence starts at the token (opening quotes and list marks aside). */
export function opensSentence(doc: Annotated, at: number): boolean {
  const sentence = doc.sentenceAt(at);
  if (sentence === undefined) return true;
  for (let i = sentence.first; i < at; i += 1) {
    const token = doc.tokens[i];
    if (token?.kind === 'word' || (token?.kind === 'number' && i > sentence.first)) return isAfterOpeningQuote(doc, at);
  }
  return true;
}

const isAfterOpeningQuote = (doc: Annotated, at: number): boolean =>
  ['"', '“', '‘', '«'].includes(doc.tokens[at - 1]?.text ?? '') &&
  [',', ':', ''].includes(doc.tokens[at - 2]?.text ?? '');

/** A capitalised word that can belong to a name: no opener of a sentence, no number. */
export const isNameWord = (doc: Annotated, at: number): boolean => nameWords(doc)[at] === 1;

const nameWords = perText((doc: Annotated) =>
  Uint8Array.from(doc.tokens, ({ index }) => (mayBelongToName(doc, index) ? 1 : 0)),
);

function mayBelongToName(doc: Annotated, at: number): boolean {
  const token = doc.tokens[at];
  if (token === undefined || token.kind !== 'word' || !isCapitalized(token)) return false;
  return !(OPENERS.has(token.norm) && opensSentence(doc, at)) && !NEVER.has(token.norm);
}

export const isFunctionWord = (norm: string): boolean => OPENERS.has(norm);

export const word = (doc: Annotated, at: number): string => doc.tokens[at]?.norm ?? '';
export const mark = (doc: Annotated, at: number): string =>
  doc.tokens[at]?.kind === 'mark' ? (doc.tokens[at]?.text ?? '') : '';

/** The tokens stand in one sentence with only spaces between them. */
export const areAdjacent = (doc: Annotated, left: number, right: number): boolean =>
  doc.sentenceAt(left) !== undefined && doc.sentenceAt(left) === doc.sentenceAt(right);
