import type { PartyCode } from '../../../../records/schema/index.ts';
import type { ActPhrase } from '../actPatterns.ts';
import type { ActCandidate } from '../candidate.ts';
import { isDefinite } from './pointsBack.ts';
import { type PartyScope, partiesIn } from './scope.ts';

/** The act of the kind that "the exercise" speaks of again, by parties that include those named here. */
export function toldBefore(
  phrase: ActPhrase,
  known: readonly ActCandidate[],
  named: readonly PartyCode[],
  isDefinite: boolean,
): ActCandidate | undefined {
  if (!isDefinite) return undefined;
  return known.findLast((act) => act.kind === phrase.kind && named.every((code) => act.parties.includes(code)));
}

export const isToldBefore = (scope: PartyScope, phrase: ActPhrase, known: readonly ActCandidate[]): boolean =>
  toldBefore(phrase, known, partiesIn(scope, scope.sentence), isDefinite(scope.doc, phrase)) !== undefined;
