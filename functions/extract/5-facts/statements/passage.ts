import type { Annotated } from '../../4-entities/mention.ts';
import { mark } from '../../4-entities/words.ts';
import { type Quotation, quotationsOf } from '../quotes.ts';
import { speechVerbAt } from './speechVerb.ts';

/** What one speaker says in one go: one quotation, or several that only the attribution breaks. */
export interface Passage {
  readonly parts: readonly [Quotation, ...Quotation[]];
}

export const firstOf = ({ parts }: Passage): Quotation => parts[0];
export const lastOf = ({ parts }: Passage): Quotation => parts.at(-1) ?? parts[0];

const LONGEST_ATTRIBUTION = 60;
const FEWEST_TOKENS = 4;
const LONGEST_INSIDE_A_SENTENCE = 14;

export function passagesOf(doc: Annotated): readonly Passage[] {
  const passages: Passage[] = [];
  for (const quotation of quotationsOf(doc)) {
    if (quotation.paragraph.kind === 'heading' || isScare(doc, quotation)) continue;
    const before = passages.at(-1);
    if (before !== undefined && goesOn(doc, lastOf(before), quotation))
      passages[passages.length - 1] = { parts: [...before.parts, quotation] };
    else passages.push({ parts: [quotation] });
  }
  return passages;
}

/** A word or two inside somebody else's sentence: the “H” Division. What ends with a mark may be speech: "No," he said. */
function isScare(doc: Annotated, { first, last, isOpen }: Quotation): boolean {
  const isMarked = /^[,.?!…:;-]/.test(doc.tokens[last - 1]?.text ?? '') || mark(doc, last + 1) === ',';
  return !isOpen && last - first < FEWEST_TOKENS && !isMarked;
}

function goesOn(doc: Annotated, left: Quotation, right: Quotation): boolean {
  if (left.isOpen)
    return right.paragraph.index === left.paragraph.index + 1 && right.first === right.paragraph.first + 1;
  if (left.paragraph !== right.paragraph || right.first - left.last > LONGEST_ATTRIBUTION) return false;
  const [first, last] = [left.last + 1, right.first - 1];
  return (
    hasSpeechVerb(doc, first, last) &&
    (isNextSentence(doc, left, right) || isSameSentence(doc, left, right)) &&
    !hasOwnSpeaker(doc, right)
  );
}

function hasSpeechVerb(doc: Annotated, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) if (speechVerbAt(doc, at) !== undefined) return true;
  return false;
}

/** "…," she said, her helmet under her arm. "…": the sentence of the attribution ends and the words go on at once. */
function isNextSentence(doc: Annotated, left: Quotation, right: Quotation): boolean {
  const from = doc.sentenceAt(left.last - 1);
  const to = doc.sentenceAt(right.first);
  if (from === undefined || to === undefined || right.first - 1 > to.first) return false;
  const ending = doc.tokens[left.last - 1]?.text ?? '';
  const isBroken = [',', '?', '!', '…', '-', '--', '—'].includes(ending) || mark(doc, left.last + 1) === ',';
  if (!isBroken) return false;
  return to.index === from.index + 1 || (to.index === from.index + 2 && ['?', '!', '…'].includes(ending));
}

/** "…," he said, "…": a comma or colon on both sides of a short attribution, or of a long one where the words go on in lower case. */
function isSameSentence(doc: Annotated, left: Quotation, right: Quotation): boolean {
  if (
    doc.sentenceAt(left.last - 1) !== doc.sentenceAt(right.first) ||
    (right.first - left.last > LONGEST_INSIDE_A_SENTENCE && doc.tokens[right.first]?.casing !== 'lower')
  )
    return false;
  const isBroken =
    [',', '?', '!', '-', '—'].includes(doc.tokens[left.last - 1]?.text ?? '') || mark(doc, left.last + 1) === ',';
  return isBroken && ([',', ':', '—', '--'].includes(mark(doc, right.first - 2)) || isAdding(doc, right));
}

/** "…," she said, adding that "…": still the same breath. */
function isAdding(doc: Annotated, { first }: Quotation): boolean {
  const at = doc.tokens[first - 2]?.norm === 'that' ? first - 3 : first - 2;
  return doc.tokens[at]?.norm === 'adding';
}

/** "…," said one. "…," answered the other: the second has an attribution of its own, to somebody else than "he" or "she". */
function hasOwnSpeaker(doc: Annotated, { last, paragraph }: Quotation): boolean {
  for (let at = last + 1; at < Math.min(last + 3, paragraph.last); at += 1) {
    const verb = speechVerbAt(doc, at);
    if (verb !== undefined)
      return ![at - 1, verb.last].some((beside) => ['he', 'she'].includes(doc.tokens[beside]?.norm ?? ''));
    const name = doc.nameAt(at);
    if (name?.type === 'person') return speechVerbAt(doc, name.last) !== undefined;
  }
  return false;
}
