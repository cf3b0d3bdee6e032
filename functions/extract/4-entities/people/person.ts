import { type Annotated, type PersonMention, textOf } from '../mention.ts';
import { isNameWord } from '../words.ts';

export const person = (
  doc: Annotated,
  first: number,
  last: number,
  rule: string,
  support: PersonMention['support'],
): PersonMention => ({
  type: 'person',
  first,
  last,
  rule,
  support,
  name: textOf(doc, first, last),
  roles: [],
});

export function countNameWords(doc: Annotated, first: number, last: number): number {
  let count = 0;
  for (let i = first; i < last; i += 1) if (isNameWord(doc, i)) count += 1;
  return count;
}

export const isInHeading = (doc: Annotated, at: number): boolean => doc.sentenceAt(at)?.paragraph.kind === 'heading';
