import type { Document } from '../3-text/document.ts';
import { isCapitalized, type Token } from '../3-text/token.ts';
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

const nameWords = perText((doc: Annotated) => {
  const found = new Uint8Array(doc.tokens.length);
  for (const { index } of doc.tokens) if (mayBelongToName(doc, index)) found[index] = 1;
  return found;
});

function mayBelongToName(doc: Annotated, at: number): boolean {
  const token = doc.tokens[at];
  if (token === undefined || token.kind !== 'word' || !isCapitalized(token)) return false;
  return !(OPENERS.has(token.norm) && opensSentence(doc, at)) && !NEVER.has(token.norm);
}

export const isFunctionWord = (norm: string): boolean => OPENERS.has(norm);

/** Rules look beyond both ends of the text; reading an array there is many times slower than asking first. */
export const tokenAt = ({ tokens }: Document, at: number): Token | undefined =>
  at >= 0 && at < tokens.length ? tokens[at] : undefined;

export const word = (doc: Document, at: number): string => tokenAt(doc, at)?.norm ?? '';

export function mark(doc: Document, at: number): string {
  const token = tokenAt(doc, at);
  return token?.kind === 'mark' ? token.text : '';
}

/** The tokens stand in one sentence with only spaces between them. */
export const areAdjacent = (doc: Annotated, left: number, right: number): boolean =>
  doc.sentenceAt(left) !== undefined && doc.sentenceAt(left) === doc.sentenceAt(right);
