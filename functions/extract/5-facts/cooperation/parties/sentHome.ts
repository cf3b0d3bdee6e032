import { type PartyCode, partyCode } from '../../../../records/schema/index.ts';
import { word } from '../../../4-entities/words.ts';
import type { PartyRule } from './partyRules.ts';

const SENDING = /^(?:deport|expel|repatriat|return|hand|turn|sen[dt])/;
const REACH = 5;

/** "Venezuela deported 23 Colombians", "handed over two Mexicans": where they come from, unless it is said where they went. */
export const sentHome: PartyRule = ({ scope: { doc, clause }, phrase: { kind, verb }, inClause }) => {
  const [sender] = inClause;
  if (kind !== 'justice' || verb === undefined || sender === undefined || inClause.length > 1) return undefined;
  if (!SENDING.test(word(doc, verb.at))) return undefined;
  for (let at = verb.at + 1; at <= Math.min(verb.at + REACH, clause.last - 1); at += 1) {
    const country = doc.countryAt(at);
    if (country === undefined || country.form !== 'adjective') continue;
    const home: PartyCode = partyCode.parse(country.code);
    return home === sender ? undefined : [sender, home];
  }
  return undefined;
};
