import { isCapitalized } from '../3-text/token.ts';
import type { Annotated } from './mention.ts';

/** Capitalised only because they open a sentence; never a part of a name there. */
const OPENERS = new Set(
  `the a an this that these those his her their its our my your he she they it we you i who what when where why how which while
  in on at by for from with without within of to into onto upon after before since until during through throughout across along among amid against
  between beyond behind above below under over near about around as like unlike despite besides except per via toward towards
  and or but nor so yet if unless although though because whereas however meanwhile moreover furthermore additionally also besides still then thus hence
  therefore nonetheless nevertheless instead otherwise indeed later earlier recently currently previously finally eventually lastly first second third
  today yesterday tomorrow now once twice both either neither all some many most several few each every any no none one two three four five six seven eight nine ten
  other another such there here more less much last next according due thanks following including given regarding concerning
  not only just even ever never always often sometimes perhaps maybe once again further
  officials authorities police soldiers troops agents members experts analysts sources residents prosecutors investigators government governments
  border security drug drugs crime organized illegal military armed joint local national international regional foreign public`.split(/\s+/),
);

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

const isAfterOpeningQuote = (doc: Annotated, at: number): boolean => ['"', '“', '‘', '«'].includes(doc.tokens[at - 1]?.text ?? '') && [',', ':', ''].includes(doc.tokens[at - 2]?.text ?? '');

/** A capitalised word that can belong to a name: no opener of a sentence, no number. */
export function isNameWord(doc: Annotated, at: number): boolean {
  const token = doc.tokens[at];
  if (token === undefined || token.kind !== 'word' || !isCapitalized(token)) return false;
  return !(OPENERS.has(token.norm) && opensSentence(doc, at)) && !ALWAYS_PLAIN.has(token.norm);
}

const ALWAYS_PLAIN = new Set(['i', "i'm", "i'd", "i've", "it's", "that's", "we've", "we're", "don't"]);

export const isFunctionWord = (norm: string): boolean => OPENERS.has(norm);

export const word = (doc: Annotated, at: number): string => doc.tokens[at]?.norm ?? '';
export const mark = (doc: Annotated, at: number): string => (doc.tokens[at]?.kind === 'mark' ? (doc.tokens[at]?.text ?? '') : '');

/** The tokens stand in one sentence with only spaces between them. */
export const areAdjacent = (doc: Annotated, left: number, right: number): boolean =>
  doc.sentenceAt(left) !== undefined && doc.sentenceAt(left) === doc.sentenceAt(right);
