import type { PartyCode } from '../../../records/schema/index.ts';
import type { Sentence } from '../../3-text/document.ts';
import type { Annotated } from '../../4-entities/mention.ts';
import { word } from '../../4-entities/words.ts';
import type { PartyReference } from './partyReferences.ts';

const SIDES = new Set(
  'countries nations governments states sides neighbors neighbours parties presidents leaders ministers republics armies navies militaries forces partners heads institutions capitals officials counterparts authorities delegations chiefs commanders services police allies'.split(
    ' ',
  ),
);
const COUNTS: Readonly<Record<string, number>> = { two: 2, both: 2, three: 3, four: 4, five: 5, six: 6 };
const LOOSE = new Set(['bilateral', 'binational', 'their', 'they', 'trilateral', 'mutual', 'joint', 'neighbor', 'neighbour', 'neighboring', 'neighbouring', 'counterpart', 'counterparts', 'hosts', 'partner']);

/** How many parties a phrase at the token speaks of: "both nations" 2, "the three governments" 3, "the neighbors" 2. */
export function partiesMeantAt(doc: Annotated, at: number): number | undefined {
  const norm = word(doc, at);
  const count = COUNTS[norm];
  if (count !== undefined) {
    for (let i = at + 1; i <= at + 3; i += 1) {
      if (SIDES.has(word(doc, i))) return count;
      if (doc.tokens[i]?.casing !== 'lower' || ['of', 'and', 'in', 'to'].includes(word(doc, i))) break;
    }
    return norm !== 'both' && ['the', 'all'].includes(word(doc, at - 1)) && isVerbAfterCount(doc, at + 1) ? count : undefined;
  }
  if (norm === 'the' && SIDES.has(word(doc, at + 1)) && !['forces', 'officials', 'authorities'].includes(word(doc, at + 1))) return 2;
  return undefined;
}

/** "the two signed", "the three undertook": no noun follows the number. */
const isVerbAfterCount = (doc: Annotated, at: number): boolean =>
  doc.tokens[at]?.casing === 'lower' && /(?:[a-z]ed|took|met|held|have|has|had|will|were|are|also|came|put|gave)$/.test(word(doc, at));

/** Words that speak of the parties without naming or counting them; used only where the sentence names fewer than two. */
export const isLooseReference = (doc: Annotated, at: number): boolean => LOOSE.has(word(doc, at));

/** Who "the two countries" are, kept while reading on: the last sentence that named as many parties, else the article's main ones. */
export class PartyMemory {
  readonly #last = new Map<number, readonly PartyCode[]>();
  readonly #main: readonly PartyCode[];

  constructor(references: readonly PartyReference[]) {
    const counts = new Map<PartyCode, number>();
    for (const { code, via } of references) if (via !== 'location') counts.set(code, (counts.get(code) ?? 0) + 1);
    this.#main = [...counts].sort((a, b) => b[1] - a[1]).map(([code]) => code);
  }

  remember(codes: readonly PartyCode[]): void {
    const distinct = [...new Set(codes)];
    if (distinct.length >= 2) this.#last.set(distinct.length, distinct);
  }

  /** The pair told of last, or the article's main one, that the parties named here belong to. */
  recallWith(named: readonly PartyCode[]): readonly PartyCode[] {
    const pairs = [this.recall(2), this.recall(3), this.#main.slice(0, 2)];
    const pair = pairs.find((codes) => named.every((code) => codes.includes(code)));
    if (pair !== undefined) return pair;
    const other = this.#main.find((code) => !named.includes(code));
    return other === undefined ? named : [...named, other];
  }

  recall(count: number): readonly PartyCode[] {
    return this.#last.get(count) ?? (this.#main.length >= count ? this.#main.slice(0, count) : []);
  }
}

export const referencesIn = (references: readonly PartyReference[], sentence: Sentence): readonly PartyReference[] =>
  references.filter(({ first }) => first >= sentence.first && first < sentence.last);
