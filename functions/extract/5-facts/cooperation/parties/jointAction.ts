import type { TokenRange } from '../../../3-text/document.ts';
import type { Annotated } from '../../../4-entities/mention.ts';
import { word } from '../../../4-entities/words.ts';
import { partiesMeantAt } from './meantParties.ts';
import { distinct, isJoined, type PartyScope } from './scope.ts';

/** Several parties act together in the clause: two before the verb, or one before it and another after "with" or "alongside". */
export function isJoint({ doc, clause, references, memory }: PartyScope, verb: number): boolean {
  for (let at = clause.first; at < clause.last; at += 1) if (word(doc, at).startsWith('separate')) return false;
  const own = references.filter(
    ({ first, via }) => via !== 'location' && via !== 'border' && first >= clause.first && first < clause.last,
  );
  const before = distinct(own.filter(({ first }) => first < verb).map(({ code }) => code));
  if (before.length >= 2) return true;
  const mayBeThey = !isPassive(doc, verb) && memory.recallNear().length >= 2;
  for (let at = clause.first; at < verb; at += 1)
    if (partiesMeantAt(doc, at) !== undefined || (word(doc, at) === 'they' && mayBeThey)) return true;
  const isSimultaneous = before.length === 1 && hasWord(doc, clause, ['simultaneous', 'simultaneously', 'jointly']);
  if (isSimultaneous) return true;
  return own.some(
    ({ first, code }) => first > verb && !before.includes(code) && before.length === 1 && isJoined(doc, first, verb),
  );
}

/** "They had been arrested": who is meant did nothing. */
export const isPassive = (doc: Annotated, verb: number): boolean =>
  ['was', 'were', 'been', 'be', 'being'].includes(word(doc, verb - 1));

function hasWord(doc: Annotated, { first, last }: TokenRange, norms: readonly string[]): boolean {
  for (let at = first; at < last; at += 1) if (norms.includes(word(doc, at))) return true;
  return false;
}
