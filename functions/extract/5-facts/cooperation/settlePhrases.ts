import type { Annotated } from '../../4-entities/mention.ts';
import type { ActPhrase } from './actPatterns.ts';
import type { Tense } from './verbGroup.ts';

export interface ToldPhrase {
  readonly phrase: ActPhrase;
  readonly tense: Tense;
}

const COMPLEMENT_REACH = 14;

/**
 * Which phrases of one sentence are acts of their own: one a verb, strong ones before mere mentions, and not the contents of a
 * promise or an agreement ("agreed to share intelligence" is one agreement).
 */
export function settlePhrases(doc: Annotated, told: readonly ToldPhrase[]): readonly ToldPhrase[] {
  const strong = told.filter(({ phrase }) => phrase.isStrong);
  const chosen = onePerVerb(strong.length > 0 ? strong : told);
  const own = chosen.filter((inner) => !chosen.some((outer) => isContentOf(doc, inner, outer)));
  const kinds = new Map<string, ToldPhrase>();
  for (const each of own) if (!kinds.has(each.phrase.kind)) kinds.set(each.phrase.kind, each);
  return [...kinds.values()];
}

/** Of phrases that share a verb or overlap, the one listed first wins, since acts.json is in order of strength. */
function onePerVerb(told: readonly ToldPhrase[]): readonly ToldPhrase[] {
  const kept: ToldPhrase[] = [];
  for (const each of told) {
    const isTaken = kept.some(({ phrase }) => (phrase.verb !== undefined && phrase.verb.at === each.phrase.verb?.at) || phrase.first === each.phrase.first);
    if (!isTaken) kept.push(each);
  }
  return kept;
}

function isContentOf(doc: Annotated, inner: ToldPhrase, outer: ToldPhrase): boolean {
  if (inner === outer || (outer.phrase.kind !== 'agreement' && outer.phrase.kind !== 'pledge')) return false;
  const from = outer.phrase.verb?.at ?? outer.phrase.first;
  const to = inner.phrase.verb?.at ?? inner.phrase.first;
  if (to <= from || to - from > COMPLEMENT_REACH) return false;
  if (outer.phrase.kind === 'pledge' && inner.phrase.kind === 'assistance') return false;
  return ['planned', 'purpose', 'gerund', 'proposed', 'present'].includes(inner.tense) && doc.sentenceAt(from) === doc.sentenceAt(to);
}
