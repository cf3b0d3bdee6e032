import type { TokenRange } from '../../3-text/document.ts';
import type { Annotated } from '../../4-entities/mention.ts';
import { word } from '../../4-entities/words.ts';
import classes from '../../vocabulary/actClasses.json' with { type: 'json' };
import type { ActPhrase } from './actPatterns.ts';
import type { DatedAct } from './dateOfAct.ts';

export interface DatedPact {
  readonly phrase: ActPhrase;
  readonly dated: DatedAct;
}

const PACT = {
  kind: 'agreement',
  strength: 'strong',
  status: 'signed',
  needs: undefined,
  joins: false,
  verb: undefined,
} as const;
const PACTS = new Set(classes.PACT);
const MOST_ADJECTIVES = 4;
const OPENERS = new Set(['a', 'an', 'the', 'their', 'its', 'this']);

/**
 * Agreements told beside what the sentence is about, each by its date: "a fisheries accord of 1985", "the police cooperation agreement
 * from 2009", "under a 2006 treaty".
 */
export function datedPactsIn(doc: Annotated, clause: TokenRange): readonly DatedPact[] {
  const found: DatedPact[] = [];
  for (let at = clause.first; at < clause.last; at += 1) {
    const date = doc.dateAt(at);
    if (date?.first !== at || date.value === null) continue;
    const first = pactBefore(doc, at) ?? pactAfter(doc, date.last, at);
    if (first !== undefined)
      found.push({ phrase: { ...PACT, ...first }, dated: { date: date.value, isSince: false, isUntil: false } });
  }
  return found;
}

/** "accord of 1985". */
const pactBefore = (doc: Annotated, date: number): TokenRange | undefined =>
  ['of', 'from'].includes(word(doc, date - 1)) && PACTS.has(word(doc, date - 2))
    ? { first: date - 2, last: date - 1 }
    : undefined;

/** "a 2006 extradition treaty". */
function pactAfter(doc: Annotated, from: number, date: number): TokenRange | undefined {
  if (!OPENERS.has(word(doc, date - 1)) && doc.tokens[date - 1]?.kind !== 'possessive') return undefined;
  for (let at = from; at < from + MOST_ADJECTIVES; at += 1) {
    if (PACTS.has(word(doc, at))) return { first: at, last: at + 1 };
    if (doc.tokens[at]?.kind !== 'word') return undefined;
  }
  return undefined;
}
