import type { Kind } from '../../../records/schema/index.ts';
import type { TokenRange } from '../../3-text/document.ts';
import type { Annotated } from '../../4-entities/mention.ts';
import { word } from '../../4-entities/words.ts';
import words from '../../vocabulary/seriesWords.json' with { type: 'json' };
import type { ActPhrase } from './actPatterns.ts';
import type { ActCandidate } from './candidate.ts';
import type { Tense } from './verbGroup.ts';

/** "The next patrol is planned for July": one more of a series, by the parties of the act that is named. */
export interface OneOfSeries {
  readonly phrase: ActPhrase;
  readonly tense: Tense;
  readonly act: ActCandidate;
}

const ORDERS = new Set(words.orders);
const KINDS = new Map(Object.entries(words.kinds).flatMap(([kind, nouns]) => nouns.map((noun) => [noun, kind])));
const SERIES: ReadonlySet<Kind> = new Set(['operation', 'exercise', 'training', 'meeting', 'assistance']);
const MOST_ADJECTIVES = 2;

/**
 * "the first round", "a second course", "its 2013 edition", "the exercise": in a clause with a date, one of the acts of the kind that
 * was told before.
 */
export function oneOfSeries(
  doc: Annotated,
  clause: TokenRange,
  known: readonly ActCandidate[],
): OneOfSeries | undefined {
  if (!hasDate(doc, clause)) return undefined;
  for (let at = clause.first; at < clause.last; at += 1) {
    const noun = nounOfSeries(doc, at, clause.last);
    if (noun === undefined || doc.nameAt(noun) !== undefined) continue;
    const kind = KINDS.get(word(doc, noun)) ?? 'any';
    const act = known.findLast((each) => (kind === 'any' ? SERIES.has(each.kind) : each.kind === kind));
    const tense = tenseAfter(doc, noun + 1, doc.sentenceAt(noun)?.last ?? clause.last);
    if (act === undefined || tense === undefined) return undefined;
    const phrase = { first: at, last: noun + 1, verb: undefined, needs: undefined, joins: false, status: null };
    return { act, tense, phrase: { ...phrase, kind: act.kind, strength: 'strong' } };
  }
  return undefined;
}

/** The noun after "the", "a second", "its next", "the 2013": undefined where none of a series follows. */
function nounOfSeries(doc: Annotated, at: number, end: number): number | undefined {
  const isDefinite = word(doc, at) === 'the' && doc.sentenceAt(at)?.first === at;
  const isOrdered = ORDERS.has(word(doc, at)) || (doc.dateAt(at)?.first === at && word(doc, at - 1) === 'the');
  if (!isDefinite && !isOrdered) return undefined;
  if (isOrdered && ['a', 'the'].includes(word(doc, at - 1)) && isVerbSoon(doc, at + 1)) return at;
  for (let noun = at + 1; noun <= Math.min(at + 1 + MOST_ADJECTIVES, end - 1); noun += 1)
    if (KINDS.has(word(doc, noun))) return noun;
  return undefined;
}

/** "A second is to follow", "A third, at Cabo Blanco, is to be delivered". */
function isVerbSoon(doc: Annotated, at: number): boolean {
  if (VERBS.has(word(doc, at))) return true;
  if (word(doc, at) !== ',') return false;
  for (let end = at + 1; end < at + LONGEST_ASIDE; end += 1)
    if (word(doc, end) === ',') return VERBS.has(word(doc, end + 1));
  return false;
}

const VERBS = new Set(['is', 'are', 'will', 'took', 'was', 'were', 'came']);
const LONGEST_ASIDE = 8;

/** What is said of it: that it was, will be or goes on; undefined where something else is. */
function tenseAfter(doc: Annotated, first: number, last: number): Tense | undefined {
  for (let at = first; at < last; at += 1) {
    const norm = word(doc, at);
    if (norm === 'proposed') return 'proposed';
    if (words.planned.includes(norm)) return 'planned';
    if (words.held.includes(norm)) return isRepeated(doc, at, last) ? 'progressive' : 'past';
  }
  return undefined;
}

function isRepeated(doc: Annotated, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1)
    if (['every', 'each', 'annually', 'yearly'].includes(word(doc, at))) return true;
  return false;
}

function hasDate(doc: Annotated, { first, last }: TokenRange): boolean {
  for (let at = first; at < last; at += 1) if (doc.dateAt(at) !== undefined) return true;
  return false;
}
