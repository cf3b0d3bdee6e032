import { isFree, type NameParser, type OrganizationMention, textOf } from '../mention.ts';
import { isNameWord, word } from '../words.ts';

const rule = 'citedMedium';
const NOUNS = new Set('newspaper daily weekly magazine broadcaster tabloid website'.split(' '));

/** "the newspaper El Pueblo", "local daily Correo de la Sierra": the noun says what the name is. */
export const citedMedium: NameParser<OrganizationMention> = {
  name: rule,
  parse: (doc, at) => {
    if (!isNameWord(doc, at) || !NOUNS.has(word(doc, at - 1)) || !isFree(doc, at, at + 1)) return undefined;
    let last = at;
    while (
      isNameWord(doc, last) ||
      (['de', 'del', 'la', 'do', 'da'].includes(word(doc, last)) && isNameWord(doc, last + 1))
    )
      last += 1;
    return {
      type: 'organization',
      first: at,
      last,
      rule,
      name: textOf(doc, at, last),
      listed: null,
      acronym: null,
      organizationType: 'media',
      country: null,
      party: null,
    };
  },
};
