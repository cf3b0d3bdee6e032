import { word } from '../../../4-entities/words.ts';
import type { PartyRule } from './partyRules.ts';

const AUXILIARIES = new Set(['has', 'have', 'had', 'will', 'would', 'is', 'are', 'was', 'were', 'plans', 'wants']);

/** "Paraguay will buy radars from Taiwan and has asked the United States to train a unit": the subject of the sentence does both. */
export const sharedSubject: PartyRule = ({
  scope: { doc, sentence, clause, references },
  phrase: { verb },
  inClause,
}) => {
  if (inClause.length !== 1 || verb === undefined || clause.first === sentence.first) return undefined;
  if (!['and', 'but'].includes(word(doc, clause.first)) || !AUXILIARIES.has(word(doc, clause.first + 1)))
    return undefined;
  const subject = references.find(({ via, first }) => via !== 'location' && first < clause.first)?.code;
  return subject === undefined || inClause.includes(subject) ? undefined : [subject, ...inClause];
};
