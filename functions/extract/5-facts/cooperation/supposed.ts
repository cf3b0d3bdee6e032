import type { TokenRange } from '../../3-text/document.ts';
import type { Annotated } from '../../4-entities/mention.ts';
import { word } from '../../4-entities/words.ts';
import type { Tense } from './verbGroup.ts';

const CONDITIONS = new Set(['if', 'unless', 'whether', 'lest']);
/** Of the past they order events ("before it bought planes"), of the present they wait for one ("before they hand over data"). */
const WAITING = new Set(['before', 'until', 'once']);
const AHEAD: ReadonlySet<Tense> = new Set(['present', 'future', 'planned', 'perfect']);
/** "The treaty lets each country hand over its own nationals." */
const LETS = new Set(['lets', 'allows', 'permits', 'enables', 'obliges', 'requires']);
const WISHES = new Set('wish wishes wished imagine imagined doubt doubts doubted deny denies denied'.split(' '));

/** What is only supposed, awaited, wished or denied: "if Honduras ever agreed", "before they hand over data", "analysts wish that". */
export function isSupposed(doc: Annotated, clause: TokenRange, at: number, tense: Tense): boolean {
  if (isConditional(doc, clause) || opensWithUnless(doc, at)) return true;
  for (let i = at - 1; i >= clause.first; i -= 1) {
    if (doc.tokens[i]?.text === ',') return false;
    const norm = word(doc, i);
    if (LETS.has(norm) && tense !== 'past' && tense !== 'perfect') return true;
    if (CONDITIONS.has(norm) || (WISHES.has(norm) && i < at - 1)) return true;
    if (norm === 'who' && ['on', 'over', 'about', 'of'].includes(word(doc, i - 1))) return true;
    if (WAITING.has(norm) && AHEAD.has(tense)) return true;
  }
  return false;
}

/** "the pact would be worth more if Costa Rica were brought in", "Unless both agree, it would …". */
function isConditional(doc: Annotated, { first, last }: TokenRange): boolean {
  const sentence = doc.sentenceAt(first);
  return sentence !== undefined && has(doc, { first, last }, ['would']) && has(doc, sentence, ['if', 'unless']);
}

/** "Unless both agree, patrols risk becoming a toll". */
const opensWithUnless = (doc: Annotated, at: number): boolean =>
  word(doc, doc.sentenceAt(at)?.first ?? at) === 'unless';

function has(doc: Annotated, { first, last }: TokenRange, norms: readonly string[]): boolean {
  for (let at = first; at < last; at += 1) if (norms.includes(word(doc, at))) return true;
  return false;
}
