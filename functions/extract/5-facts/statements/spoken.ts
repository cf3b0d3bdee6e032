import { isCapitalized } from '../../3-text/token.ts';
import type { Annotated } from '../../4-entities/mention.ts';
import { word } from '../../4-entities/words.ts';
import quotation from '../../vocabulary/quotation.json' with { type: 'json' };
import { firstOf, lastOf, type Passage } from './passage.ts';

const FEWEST_WORDS = 4;
const NAMING = new Set(quotation.naming);
const READ = new Set(['read', 'reads', 'reading', 'words', 'word', 'phrase', 'as']);
const STOPS = new Set(['.', '!', '?', '…', ',']);

/** How many words a passage has; "'s" and marks are none. */
export const wordCount = (doc: Annotated, { parts }: Passage): number =>
  parts.reduce(
    (sum, { first, last }) =>
      sum + doc.tokens.slice(first, last).filter(({ kind }) => kind === 'word' || kind === 'number').length,
    0,
  );

/** Scare quotes, titles and names between quotation marks are no speech. */
export function maySpeak(doc: Annotated, passage: Passage): boolean {
  if (wordCount(doc, passage) < FEWEST_WORDS) return false;
  return !isTitle(doc, passage) && !isNamed(doc, passage);
}

/** "Security Without Frontiers for All": most words are capitalised. */
function isTitle(doc: Annotated, passage: Passage): boolean {
  const { first, last } = firstOf(passage);
  const long = doc.tokens.slice(first, last).filter(({ kind, norm }) => kind === 'word' && norm.length > 3);
  return long.filter((token) => isCapitalized(token)).length > long.length * (isSentence(doc, passage) ? 0.8 : 0.6);
}

/** A plan called "…", under the slogan "…"; but "what he called" has a speaker. */
function isNamed(doc: Annotated, passage: Passage): boolean {
  const at = firstOf(passage).first - 2;
  if (word(doc, at) === 'as' && ['known', 'such'].includes(word(doc, at - 1))) return true;
  if (!NAMING.has(word(doc, at)) || (isSentence(doc, passage) && READ.has(word(doc, at)))) return false;
  const before = doc.nameAt(at - 1);
  return !(before?.type === 'person' || ['he', 'she', 'they'].includes(word(doc, at - 1)));
}

/** Begins with a capital and ends with a stop: words that stand alone. */
export function isSentence(doc: Annotated, passage: Passage): boolean {
  const start = doc.tokens[firstOf(passage).first];
  const { last } = lastOf(passage);
  const ends = STOPS.has(doc.tokens[last - 1]?.text ?? '') || ['.', ','].includes(doc.tokens[last + 1]?.text ?? '');
  return isCapitalized(start) && ends;
}
