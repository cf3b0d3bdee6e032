import type { PartyCode } from '../../../../records/schema/index.ts';
import { word } from '../../../4-entities/words.ts';
import type { PartyRule } from './partyRules.ts';
import { distinct } from './scope.ts';

/** "put on a plane, extradited by Argentina to the United States": whoever else is named in between only comes from there. */
export const extraditedBy: PartyRule = ({ scope: { doc, references, sentence }, phrase: { kind, verb } }) => {
  if (kind !== 'justice' || verb === undefined) return undefined;
  const after = (preposition: string): PartyCode | undefined =>
    references.find(
      ({ first }) =>
        first > verb.at &&
        first < sentence.last &&
        [1, 2].some((step) => first - step > verb.at && word(doc, first - step) === preposition),
    )?.code;
  const [from, to] = [after('by'), after('to')];
  return from !== undefined && to !== undefined && from !== to && word(doc, verb.at + 1) === 'by'
    ? distinct([from, to])
    : undefined;
};
