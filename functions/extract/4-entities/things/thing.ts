import { isCapitalized } from '../../3-text/token.ts';
import { type Annotated, isFree, type ThingMention, textOf } from '../mention.ts';
import { isNameWord } from '../words.ts';

export const thing = (doc: Annotated, first: number, last: number, rule: string): ThingMention => ({
  type: 'thing',
  first,
  last,
  rule,
  name: textOf(doc, first, last),
});

const INSIDE = new Set(['of', 'for', 'on', 'against', 'the', 'de', 'del', 'la', 'las', 'los', 'do', 'da', 'e', 'y']);
const LONGEST = 10;

/** The end of a thing's own name from the token on: capitalised words, numbers, and small words between them. */
export function endOfThing(doc: Annotated, at: number): number {
  const end = Math.min(doc.sentenceAt(at)?.last ?? at, at + LONGEST);
  let last = at;
  for (let i = at; i < end && isFree(doc, i, i + 1); i += 1) {
    const token = doc.tokens[i];
    if (isNameWord(doc, i) || (token?.kind === 'number' && i > at)) last = i + 1;
    else if (!isJoint(doc, i)) break;
  }
  return last;
}

/** "and" joins no names here, since "Operation X and Admiral Y" are two. */
const isJoint = (doc: Annotated, at: number): boolean =>
  (doc.tokens[at]?.text === '-' && doc.tokens[at]?.spaced === false) ||
  (INSIDE.has(doc.tokens[at]?.norm ?? '') && !isCapitalized(doc.tokens[at]));
