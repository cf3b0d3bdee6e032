import type { Measured } from '../../4-entities/quantities/index.ts';
import { word } from '../../4-entities/words.ts';
import type { Draft } from './draft.ts';

const NOUNS = new Set(['goal', 'goals', 'target', 'targets', 'objective', 'aim', 'quota']);
const VERBS = new Set(
  'aim aims aimed aiming plan plans planning intend intends hope hopes hoping seek seeks seeking want wants target targets'.split(
    ' ',
  ),
);
const FARTHEST = 14;

/** "the goal is to eradicate 35,000 hectares", "plans to train 500", "aims at 20 labs": a number to be reached, not one reached. */
export function isGoal(doc: Measured, { scope, first }: Draft): boolean {
  for (let at = first - 1; at >= Math.max(scope.first, first - FARTHEST); at -= 1) {
    const norm = word(doc, at);
    const isNoun = NOUNS.has(norm) && word(doc, at + 1) !== 'areas';
    const isVerb = VERBS.has(norm) && ['to', 'at', 'for'].includes(word(doc, at + 1));
    if (isNoun || isVerb) return !hasFact(doc, at + 1, first);
  }
  return false;
}

/** "beat its target and seized 50": a past verb in between tells a fact. */
function hasFact(doc: Measured, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1)
    if (/[a-z]{3}ed$/.test(word(doc, at)) && !['need', 'armed', 'combined'].includes(word(doc, at))) return true;
  return false;
}
