import type { Measured, Quantity } from '../../4-entities/quantities/index.ts';
import { word } from '../../4-entities/words.ts';
import figureWords from '../../vocabulary/figureWords.json' with { type: 'json' };

const RISES = new Set(figureWords.rises);
const FALLS = new Set(figureWords.falls);
const VERB_REACH = 6;
const FAR_VERB_REACH = 12;
const NOUN_REACH = 3;
const LINKS = new Set(figureWords.linksToChange);

/** Whether a percentage compares with an earlier figure: "a 13 percent decrease", "rose by a third", "a quarter more than", "down 5%". */
export const shareOrChange = (doc: Measured, quantity: Quantity): 'share' | 'change' =>
  directionOf(doc, quantity) === 0 ? 'share' : 'change';

/** 1 for a rise, -1 for a fall, 0 where the percentage is a part of a whole. */
export function directionOf(doc: Measured, { first, last }: Quantity): -1 | 0 | 1 {
  if (['below', 'above'].includes(word(doc, last)) && COMPARED.has(word(doc, last + 1)))
    return word(doc, last) === 'below' ? -1 : 1;
  if (word(doc, last) === 'of') return 0;
  for (let at = last; at < last + NOUN_REACH; at += 1) {
    const direction = wordDirection(word(doc, at));
    if (direction !== 0) return direction;
    if (
      doc.tokens[at]?.kind !== 'word' ||
      ['of', 'in', 'from', 'for', 'and', 'were', 'was', 'are', 'is', 'to'].includes(word(doc, at))
    )
      break;
  }
  for (let at = first - 1, isBy = false; at >= first - (isBy ? FAR_VERB_REACH : VERB_REACH); at -= 1) {
    const norm = word(doc, at);
    isBy ||= norm === 'by';
    const direction = wordDirection(norm);
    const isQualifier =
      ['more', 'less', 'fewer', 'higher', 'lower', 'greater', 'up'].includes(norm) &&
      ['than', 'to'].includes(word(doc, at + 1));
    if (direction !== 0 && !isQualifier) return levelAfter(doc, at, first) ? 0 : direction;
    if (!isBy && !LINKS.has(norm)) return 0;
  }
  return 0;
}

/** "4 percent below the figure for the previous year". */
const COMPARED = new Set(['the', 'that', 'those', 'last', 'its']);

const wordDirection = (norm: string): -1 | 0 | 1 => (RISES.has(norm) ? 1 : FALLS.has(norm) ? -1 : 0);

/** "rose to 14 percent", "fell from 20 percent": a level reached or left, not the change. */
function levelAfter(doc: Measured, verb: number, first: number): boolean {
  for (let at = verb + 1; at < first; at += 1)
    if (['to', 'from'].includes(word(doc, at)) && !['up', 'close'].includes(word(doc, at - 1))) return true;
  return false;
}
