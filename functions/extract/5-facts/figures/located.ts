import type { Measured } from '../../4-entities/quantities/index.ts';
import { word } from '../../4-entities/words.ts';

const LOCATIVES = new Set('in at near above off across inside throughout outside along around within on'.split(' '));
/** What may stand between the preposition and the name: "in the Colombian department of Nariño". */
const BETWEEN = new Set(
  'the a an of its northern southern eastern western central north south east west remote border coastal department province state municipality district city town village port region outskirts coast waters county'.split(
    ' ',
  ),
);
const FARTHEST = 7;

/** Whether a preposition of place leads to the name at the token. */
export function isLocated(doc: Measured, at: number): boolean {
  for (let i = at - 1; i >= at - FARTHEST; i -= 1) {
    const norm = word(doc, i);
    if (LOCATIVES.has(norm)) return true;
    if (!BETWEEN.has(norm) && doc.countryAt(i)?.form !== 'adjective') return false;
  }
  return false;
}
