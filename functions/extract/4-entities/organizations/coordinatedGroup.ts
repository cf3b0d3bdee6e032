import { type Annotated, isFree, type NameParser, type OrganizationMention, textOf } from '../mention.ts';
import { isNameWord, word } from '../words.ts';
import { groupHeads } from './heads.ts';

const rule = 'coordinatedGroup';
const FARTHEST_HEAD = 8;

/** "Sinaloa" in "the Sinaloa and Gulf Cartels", "Cali" in "the Cali and Medellín cartels": the head stands at the end for all. */
export const coordinatedGroup: NameParser<OrganizationMention> = {
  name: rule,
  parse: (doc, at) => {
    if (!isNameWord(doc, at) || isNameWord(doc, at - 1) || !isFree(doc, at, at + 1)) return undefined;
    let last = at;
    while (isNameWord(doc, last)) last += 1;
    if (word(doc, last) !== 'and' && word(doc, last) !== ',') return undefined;
    const head = pluralHead(doc, last);
    const type = head === undefined ? undefined : groupHeads().get(word(doc, head));
    if (head === undefined || type === undefined) return undefined;
    const name = `${textOf(doc, at, last)} ${textOf(doc, head, head + 1).replace(/s$/, '')}`;
    return {
      type: 'organization',
      first: at,
      last,
      rule,
      name,
      listed: null,
      acronym: null,
      organizationType: type,
      country: null,
      party: null,
    };
  },
};

function pluralHead(doc: Annotated, from: number): number | undefined {
  for (let i = from; i < from + FARTHEST_HEAD; i += 1) {
    if (/^(?:cartels|gangs|clans|factions)$/.test(word(doc, i))) return i;
    const isListed = isNameWord(doc, i) || word(doc, i) === 'and' || word(doc, i) === ',';
    if (!isListed) return undefined;
  }
  return undefined;
}
