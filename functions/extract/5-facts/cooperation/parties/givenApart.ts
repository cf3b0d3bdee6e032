import type { PartyCode } from '../../../../records/schema/index.ts';
import { word } from '../../../4-entities/words.ts';
import { GIVEN } from './given.ts';
import type { PartyRule } from './partyRules.ts';
import { distinct, type PartyScope } from './scope.ts';

/** "Taiwan gave the army 30 trucks, and Japan promised a radar": each to the country that the article is about. */
export const givenApart: PartyRule = ({ scope, phrase: { kind, verb }, inClause, inSentence }) => {
  const [giver] = inClause;
  if (giver === undefined || inClause.length > 1 || inSentence.length < 2 || verb === undefined) return undefined;
  if (!(GIVEN.has(kind) || kind === 'institution') || !isOneOfSeveralClauses(scope)) return undefined;
  const isSubject = scope.references.some(
    ({ code, first }) => code === giver && first < verb.at && first >= scope.clause.first,
  );
  const host = isSubject ? (hostHere(scope, giver) ?? takerIn(scope, giver) ?? scope.memory.hostOf(giver)) : undefined;
  return host && [giver, host];
};

/** "the FBI has had an agent in Santiago since 2012": the one country where it happens. */
function hostHere({ clause, references }: PartyScope, giver: PartyCode): PartyCode | undefined {
  const places = references.filter(
    ({ via, first, code }) => via === 'location' && first >= clause.first && first < clause.last && code !== giver,
  );
  const codes = distinct(places.map(({ code }) => code));
  return codes.length === 1 ? codes[0] : undefined;
}

/** "…, and Canada paid for the stations of the Haitian police": the only one of the sentence who is no subject. */
function takerIn({ doc, references }: PartyScope, giver: PartyCode): PartyCode | undefined {
  const named = references.filter(({ via, first }) => via !== 'location' && word(doc, first - 1) !== 'with');
  const subjects = named
    .filter(({ first, last }) => isFiniteVerb(word(doc, last)) && doc.countryAt(first)?.form !== 'adjective')
    .map(({ code }) => code);
  const takers = distinct(named.map(({ code }) => code)).filter((code) => code !== giver && !subjects.includes(code));
  return takers.length === 1 && subjects.includes(giver) ? takers[0] : undefined;
}

const isFiniteVerb = (norm: string): boolean =>
  /[a-z]{3}(?:ed|s)$/.test(norm) ||
  ['has', 'have', 'had', 'will', 'is', 'was', 'gave', 'sent', 'spent', 'paid'].includes(norm);

const JOINTS = ['and', ';', 'while', 'but'];

/** Cut off by "and" or a strong mark, or others named in the sentence open clauses so: a main clause of its own. */
const isOneOfSeveralClauses = ({ doc, clause, sentence, references }: PartyScope): boolean =>
  JOINTS.includes(word(doc, clause.first)) ||
  (clause.last < sentence.last && JOINTS.includes(word(doc, clause.last))) ||
  references.some(
    ({ first, via }) =>
      via !== 'location' && (first < clause.first || first >= clause.last) && JOINTS.includes(word(doc, first - 1)),
  );
