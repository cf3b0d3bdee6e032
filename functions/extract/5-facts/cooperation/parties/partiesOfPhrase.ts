import type { PartyCode } from '../../../../records/schema/index.ts';
import type { ActPhrase } from '../actPatterns.ts';
import type { ActCandidate } from '../candidate.ts';
import { backedHost } from './backedHost.ts';
import { extraditedBy } from './extraditedBy.ts';
import { giftBeside } from './giftBeside.ts';
import { GIVEN } from './given.ts';
import { givenApart } from './givenApart.ts';
import { insidePhrase } from './insidePhrase.ts';
import {
  bodyAgain,
  givenToHost,
  giversAndTakers,
  hostCountry,
  itself,
  namedInClause,
  namedInSentence,
  nobodysBody,
  otherOfPair,
  type PartyRule,
  pairOfPlace,
  pointedAt,
  pronounSubject,
  retoldAct,
  singularSubject,
  subjects,
} from './partyRules.ts';
import { type PartyScope, partiesIn } from './scope.ts';
import { sentHome } from './sentHome.ts';
import { sharedSubject } from './sharedSubject.ts';
import { signedBy } from './signedBy.ts';
import { subjectsThere } from './subjectsThere.ts';
import { theyWith } from './theyWith.ts';

/** What is named goes before what is meant, the clause before the sentence, the sentence before those told of earlier. */
const RULES: readonly PartyRule[] = [
  signedBy,
  subjects,
  subjectsThere,
  extraditedBy,
  giftBeside,
  giversAndTakers,
  insidePhrase,
  theyWith,
  itself,
  namedInClause,
  pronounSubject,
  nobodysBody,
  sentHome,
  otherOfPair,
  givenApart,
  sharedSubject,
  namedInSentence,
  retoldAct,
  bodyAgain,
  hostCountry,
  singularSubject,
  pairOfPlace,
  givenToHost,
  backedHost,
  pointedAt,
];

/** The parties of a phrase, sorted: of the first rule that knows some. */
export function partiesOfPhrase(
  scope: PartyScope,
  phrase: ActPhrase,
  known: readonly ActCandidate[],
): readonly PartyCode[] {
  if (scope.inherited !== undefined) return sorted(scope.inherited);
  const isGiven = GIVEN.has(phrase.kind);
  const references = isGiven ? scope.references.filter(({ via }) => via !== 'border') : scope.references;
  const asked: PartyScope = { ...scope, references };
  const inClause = partiesIn(asked, scope.clause);
  const inSentence = partiesIn(asked, scope.sentence);
  for (const rule of RULES) {
    const parties = rule({ scope: asked, phrase, known, inClause, inSentence });
    if (parties !== undefined) return sorted(parties);
  }
  return [];
}

const sorted = (codes: readonly PartyCode[]): readonly PartyCode[] => [...new Set(codes)].sort();
