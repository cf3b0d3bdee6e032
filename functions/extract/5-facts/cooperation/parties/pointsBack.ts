import type { Sentence, TokenRange } from '../../../3-text/document.ts';
import type { Annotated } from '../../../4-entities/mention.ts';
import { word } from '../../../4-entities/words.ts';
import words from '../../../vocabulary/partyWords.json' with { type: 'json' };
import type { ActPhrase } from '../actPatterns.ts';
import { GIVEN } from './given.ts';
import { isLooseReference } from './meantParties.ts';

interface Clause {
  readonly doc: Annotated;
  readonly clause: TokenRange;
}

const ACT_NOUNS = new Set(words.actNouns);
const SIDES = new Set(words.sides);
const BODIES = new Set(words.bodies);

/** Whether the sentence speaks of parties told of before: "they", "bilateral", "the agreement", "will also attend". */
export function pointsBack(doc: Annotated, sentence: Sentence, phrase: ActPhrase, named: number): boolean {
  if ((isDefinite(doc, phrase) && !GIVEN.has(phrase.kind)) || (named === 1 && isJoining(doc, sentence))) return true;
  for (let at = sentence.first; at < sentence.last; at += 1) {
    if (isLooseReference(doc, at)) return true;
    if (doc.nameAt(at)?.type === 'person' && doc.nameAt(at)?.first === at && phrase.kind === 'agreement') return true;
  }
  return false;
}

/** "the agreement", "this second summit": an act already told, by the parties already told. */
export function isDefinite(doc: Annotated, { first, last }: ActPhrase): boolean {
  for (let at = first - 2; at < last; at += 1) {
    const isPointing = ['the', 'this', 'that', 'these'].includes(word(doc, at));
    if (isPointing && [1, 2, 3, 4].some((step) => ACT_NOUNS.has(word(doc, at + step)))) return true;
  }
  return false;
}

/** "The operation, which began in January, was …": the sentence is about an act already told. */
export function namesActAgain(doc: Annotated, { first }: ActPhrase): boolean {
  const sentence = doc.sentenceAt(first);
  const at = sentence?.first ?? first;
  return ['the', 'this'].includes(word(doc, at)) && [1, 2].some((step) => ACT_NOUNS.has(word(doc, at + step)));
}

/** "which Brazilian delegates will also attend": one more party beside those told of before. */
export function isJoining(doc: Annotated, { first, last }: Sentence): boolean {
  for (let at = first; at < last; at += 1)
    if (['also', 'alongside', 'joined', 'join', 'joining', 'too'].includes(word(doc, at))) return true;
  return false;
}

/** "Since 1999 it has had an agreement with the United States", "US aid has paid for its radios", "where he will meet". */
export function hasIt({ doc, clause }: Clause): boolean {
  for (let at = clause.first; at < clause.last; at += 1) if (SINGULARS.has(word(doc, at))) return true;
  return false;
}

const SINGULARS = new Set(['it', 'its', 'he', 'she']);

/** "Since then, they have created …": the parties told of before are the subject, whoever else the sentence names. */
export function hasPronounSubject({ doc, clause }: Clause, { first, verb }: ActPhrase): boolean {
  const end = verb?.at ?? first;
  for (let at = Math.max(clause.first, end - 6); at < end; at += 1)
    if (word(doc, at) === 'they' || (word(doc, at) === 'their' && isSideSoon(doc, at + 1))) return true;
  return false;
}

/** "their defense chiefs", "their navies": they act for the parties told of before. */
const isSideSoon = (doc: Annotated, at: number): boolean => [at, at + 1].some((next) => SIDES.has(word(doc, next)));

/** "The committee did not sit again until July": a body of which the article has told. */
export function namesBodyAgain({ doc, clause }: Clause): boolean {
  for (let at = clause.first; at < clause.last; at += 1) {
    if (!['the', 'this'].includes(word(doc, at)) || doc.nameAt(at + 1) !== undefined) continue;
    if (BODIES.has(word(doc, at + 1)) || (BODIES.has(word(doc, at + 2)) && word(doc, at + 1) !== 'a')) return true;
  }
  return false;
}

/** "traveled to Bogotá, where he and his counterpart signed": the host is the other party. */
export function hasCounterpart({ doc, clause }: Clause): boolean {
  for (let at = clause.first; at < clause.last; at += 1) if (word(doc, at).startsWith('counterpart')) return true;
  return false;
}
