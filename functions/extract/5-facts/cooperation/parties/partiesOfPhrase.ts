import type { PartyCode } from '../../../../records/schema/index.ts';
import type { ActPhrase } from '../actPatterns.ts';
import type { ActCandidate } from '../candidate.ts';
import {
  bodyAgain,
  givenToHost,
  giversAndTakers,
  hostCountry,
  namedInClause,
  namedInSentence,
  nobodysBody,
  otherOfPair,
  type PartyRule,
  pointedAt,
  pronounSubject,
  retoldAct,
  singularSubject,
  subjects,
} from './partyRules.ts';
import { type PartyScope, partiesIn } from './scope.ts';

/** What is named goes before what is meant, the clause before the sentence, the sentence before those told of earlier. */
const RULES: readonly PartyRule[] = [
  subjects,
  giversAndTakers,
  namedInClause,
  pronounSubject,
  nobodysBody,
  namedInSentence,
  retoldAct,
  bodyAgain,
  hostCountry,
  singularSubject,
  otherOfPair,
  givenToHost,
  pointedAt,
];

/** The parties of a phrase, sorted: of the first rule that knows some. */
export function partiesOfPhrase(
  scope: PartyScope,
  phrase: ActPhrase,
  known: readonly ActCandidate[],
): readonly PartyCode[] {
  if (scope.inherited !== undefined) return sorted(scope.inherited);
  const inClause = partiesIn(scope, scope.clause);
  const inSentence = partiesIn(scope, scope.sentence);
  for (const rule of RULES) {
    const parties = rule({ scope, phrase, known, inClause, inSentence });
    if (parties !== undefined) return sorted(parties);
  }
  return [];
}

const sorted = (codes: readonly PartyCode[]): readonly PartyCode[] => [...new Set(codes)].sort();
