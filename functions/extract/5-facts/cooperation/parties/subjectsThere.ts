import type { Kind, PartyCode } from '../../../../records/schema/index.ts';
import { groupsOf } from './giverAndTaker.ts';
import type { PartyRule } from './partyRules.ts';
import { distinct, partiesIn } from './scope.ts';

const MET: ReadonlySet<Kind> = new Set(['agreement', 'meeting']);

/** "The ministers responsible for security in Bolivia, Peru and Ecuador met": where those who act are at home, if nobody else is named. */
export const subjectsThere: PartyRule = ({ scope, phrase: { kind, verb } }) => {
  const { doc, clause, references } = scope;
  if (verb === undefined || !MET.has(kind)) return undefined;
  if (partiesIn(scope, { first: clause.first, last: verb.at }).length > 0) return undefined;
  const before = references.filter(
    ({ via, first, last }) => via === 'location' && first >= clause.first && last <= verb.at,
  );
  const list: readonly PartyCode[] = distinct(
    (groupsOf(doc, before).find((group) => group.length >= 2) ?? []).map(({ code }) => code),
  );
  return list.length >= 2 ? list : undefined;
};
