import type { TokenRange } from '../../3-text/document.ts';
import type { Annotated } from '../../4-entities/mention.ts';
import { word } from '../../4-entities/words.ts';
import type { Attribution } from './attribution.ts';

const BREAKS = new Set(['and', 'but', 'while', 'that', 'as', 'when', 'because', 'although', 'after', 'before']);
const QUOTES = new Set(['“', '”', '"', ';', ':']);
const ADVERBS = new Set(['also', 'later', 'then', 'even', 'has', 'have', 'had', 'further', 'again']);
const ENDS = new Set(['while', 'when', 'after', 'before', 'as', 'because', 'during', 'about']);

/** The words that hold the subject of the verb: its own clause, or the sentence so far where it shares a subject ("…, and said", "telling"). */
export function clauseOf(doc: Annotated, { speaker, verb, isLoose }: Attribution): TokenRange {
  const { first, last } = speaker;
  if (isLoose || sharesSubject(doc, verb.first)) return { first, last };
  for (let at = last - 1; at > first; at -= 1) {
    const isBreak = QUOTES.has(doc.tokens[at]?.text ?? '') || (BREAKS.has(word(doc, at)) && !joinsNouns(doc, at));
    if (isBreak) return { first: at + 1, last };
  }
  return { first, last };
}

/** "highlighted the training and said": no subject of its own between "and" and the verb. */
function sharesSubject(doc: Annotated, verb: number): boolean {
  let at = verb - 1;
  while (ADVERBS.has(word(doc, at)) || word(doc, at).endsWith('ly')) at -= 1;
  return ['and', 'but', 'then'].includes(word(doc, at));
}

/** "the Army and the Navy", "coordinator and investigator": "and" between nouns, not clauses. */
const joinsNouns = (doc: Annotated, at: number): boolean =>
  word(doc, at) === 'and' &&
  !['he', 'she', 'they'].includes(word(doc, at + 1)) &&
  doc.nameAt(at + 1)?.type !== 'person';

/** A full stop, or a word that begins another clause: a name after it is somebody else's. */
export const endsClause = (doc: Annotated, at: number): boolean =>
  ['.', ';', '--'].includes(doc.tokens[at]?.text ?? '') || ENDS.has(word(doc, at));
