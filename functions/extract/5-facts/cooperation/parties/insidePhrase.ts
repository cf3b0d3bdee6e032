import { word } from '../../../4-entities/words.ts';
import type { PartyRule } from './partyRules.ts';
import { distinct, partiesIn } from './scope.ts';

/** "has kept troops in Haiti since 2004": the country within the words of the act is the other party. */
export const insidePhrase: PartyRule = ({ scope, phrase: { kind, first, last, verb }, inClause }) => {
  if (kind !== 'operation' || verb === undefined || inClause.length !== 1) return undefined;
  const [host] = scope.references.filter(
    (reference) => reference.via === 'location' && reference.first > first && reference.last <= last,
  );
  if (host === undefined || word(scope.doc, host.first - 1) !== 'in') return undefined;
  const subjects = partiesIn(scope, { first: scope.clause.first, last: verb.at });
  return subjects.length === 0 || subjects.includes(host.code) ? undefined : distinct([...subjects, host.code]);
};
