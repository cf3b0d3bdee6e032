import { word } from '../../../4-entities/words.ts';
import { groupsOf } from './giverAndTaker.ts';
import type { PartyRule } from './partyRules.ts';
import { distinct } from './scope.ts';

/** "part of an accord initialed by the coast guard and the Kingdom of the Netherlands": those who signed, whoever is named before. */
export const signedBy: PartyRule = ({ scope: { doc, references, sentence }, phrase: { kind, verb } }) => {
  if (kind !== 'agreement' || verb === undefined || word(doc, verb.at + 1) !== 'by') return undefined;
  const after = references.filter(({ first }) => first > verb.at && first < sentence.last);
  const signers = groupsOf(doc, after)[0] ?? [];
  const codes = distinct(signers.map(({ code }) => code));
  return codes.length >= 2 ? codes : undefined;
};
