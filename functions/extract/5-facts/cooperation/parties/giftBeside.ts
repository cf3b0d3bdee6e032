import { word } from '../../../4-entities/words.ts';
import { GIVEN } from './given.ts';
import type { PartyRule } from './partyRules.ts';
import { distinct, partiesIn } from './scope.ts';

/** "Guatemala and Honduras opened the post, with trucks donated by the United States": it is given to all who act before. */
export const giftBeside: PartyRule = ({ scope, phrase: { kind, verb, last }, inClause }) => {
  const { doc, clause, sentence } = scope;
  if (!GIVEN.has(kind) || verb === undefined || word(doc, clause.first) !== 'with') return undefined;
  if (word(doc, verb.at + 1) !== 'by' && word(doc, last) !== 'by') return undefined;
  const before = partiesIn(scope, { first: sentence.first, last: clause.first });
  return before.length > 0 && inClause.length === 1 ? distinct([...before, ...inClause]) : undefined;
};
