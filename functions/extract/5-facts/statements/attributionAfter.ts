import type { Annotated } from '../../4-entities/mention.ts';
import { word } from '../../4-entities/words.ts';
import type { Quotation } from '../quotes.ts';
import { type Attribution, BESIDE, FARTHEST, type IsQuoted, relativeBefore, speakerPhraseAt } from './attribution.ts';
import { lastOf, type Passage } from './passage.ts';
import { speechVerbAt } from './speechVerb.ts';

const JOINS = new Set(['and', 'but', 'while', 'as', 'which']);
const ENDS_A_QUESTION = new Set(['?', '!', '…']);
const LONGEST_QUESTION_TAG = 12;

/** "…," said X. "…," X, the head of Y, said. "…," according to X. "…?" X asked. */
export function attributionAfter(doc: Annotated, passage: Passage, isQuoted: IsQuoted): Attribution | undefined {
  for (const part of passage.parts) {
    const start = part.last + (part.isOpen ? 0 : 1);
    const end = Math.min(endOfSentence(doc, part.last - 1, start), start + FARTHEST);
    const found = attributionIn(doc, start, end, isQuoted);
    if (found !== undefined && (isBroken(doc, part) || found.verb.first - start <= BESIDE)) return found;
  }
  const { last } = lastOf(passage);
  const next = ENDS_A_QUESTION.has(doc.tokens[last - 1]?.text ?? '') ? doc.sentenceAt(last + 1) : undefined;
  return next && attributionIn(doc, last + 1, Math.min(next.last, last + LONGEST_QUESTION_TAG), isQuoted);
}

/** A comma, a question or an exclamation at the end: the attribution follows. */
export const isBroken = (doc: Annotated, { last }: Quotation): boolean =>
  [',', '?', '!', '…', '-', '--', '—'].includes(doc.tokens[last - 1]?.text ?? '') || doc.tokens[last + 1]?.text === ',';

const endOfSentence = (doc: Annotated, inside: number, start: number): number =>
  Math.max(start, doc.sentenceAt(inside)?.last ?? start);

function attributionIn(doc: Annotated, start: number, end: number, isQuoted: IsQuoted): Attribution | undefined {
  const first = doc.tokens[start]?.text === ',' ? start + 1 : start;
  if (JOINS.has(word(doc, first)) && doc.nameAt(first + 1) === undefined) return undefined;
  for (let at = first; at < end && !isQuoted(at); at += 1) {
    const phrase = speakerPhraseAt(doc, at);
    if (phrase !== undefined)
      return { speaker: { first: phrase, last: end }, verb: { first: at, last: phrase }, isLoose: false };
    const verb = speechVerbAt(doc, at);
    if (verb === undefined || verb.isParticiple || relativeBefore(doc, at, first) !== undefined) continue;
    const isFirst = at - first <= (word(doc, first) === 'also' ? 1 : 0);
    if (verb.isAmbiguous && !isFirst && doc.nameAt(at - 1) === undefined && !['he', 'she'].includes(word(doc, at - 1)))
      continue;
    return { speaker: isFirst ? { first: verb.last, last: end } : { first, last: at }, verb, isLoose: false };
  }
  return undefined;
}
