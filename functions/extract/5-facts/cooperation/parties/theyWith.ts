import { word } from '../../../4-entities/words.ts';
import type { PartyRule } from './partyRules.ts';

const REACH = 9;

/** "They and the Surinamese patrol the river", "Together with the Peruvian police they …": of whom the last sentence told, and who is named. */
export const theyWith: PartyRule = ({ scope: { doc, sentence, memory }, inClause }) => {
  const [named] = inClause;
  const subject = memory.subject;
  if (named === undefined || inClause.length > 1 || subject === undefined || subject === named) return undefined;
  const { first } = sentence;
  const isJoined = word(doc, first) === 'they' && word(doc, first + 1) === 'and';
  const isTogether = ['together', 'along', 'jointly'].includes(word(doc, first)) && word(doc, first + 1) === 'with';
  const hasThey = Array.from({ length: REACH }, (_, k) => word(doc, first + k)).some((norm) =>
    ['they', 'it'].includes(norm),
  );
  return isJoined || (isTogether && hasThey) ? [subject, named] : undefined;
};
