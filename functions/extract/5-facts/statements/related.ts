import { isCapitalized } from '../../3-text/token.ts';
import type { Annotated } from '../../4-entities/mention.ts';
import { word } from '../../4-entities/words.ts';
import quotation from '../../vocabulary/quotation.json' with { type: 'json' };

const RELATIONS = new Set(quotation.relations);
const BETWEEN = new Set(['for', 'to', 'of', 'from', 'with']);
const FARTHEST = 14;

/** "a spokesman for Vice Minister X", "an aide to X": somebody else than the person named. */
export function isRelated(doc: Annotated, first: number, name: number): boolean {
  let relation = false;
  for (let at = first; at < Math.min(name, first + FARTHEST); at += 1) {
    if (doc.tokens[at]?.text === ',') relation = false;
    else if (RELATIONS.has(word(doc, at)) && !isCapitalized(doc.tokens[at])) relation = true;
    else if (relation && BETWEEN.has(word(doc, at))) return true;
  }
  return false;
}
