import { isGivenName } from '../gazetteer/personNames.ts';
import { type Annotated, isFree, type NameParser, type OrganizationMention } from '../mention.ts';
import { titleStartingAt } from '../people/titles.ts';
import { isNameWord, mark, word } from '../words.ts';
import { mediaArticles } from './heads.ts';
import { organization } from './organization.ts';

const rule = 'toldMedium';
const MOST_WORDS = 6;

/** A paper by its name alone, where somebody told it something: "told Il Fatto Quotidiano", "an interview with La Voz del Sur"; not "told Congress", "told President Santos". */
export const toldMedium: NameParser<OrganizationMention> = {
  name: rule,
  parse: (doc, at) => {
    if (
      !isNameWord(doc, at) ||
      !isTold(doc, at) ||
      isGivenName(word(doc, at)) ||
      titleStartingAt(doc, at) !== undefined
    )
      return undefined;
    let last = at;
    while (
      last - at < MOST_WORDS &&
      isFree(doc, last, last + 1) &&
      (isNameWord(doc, last) ||
        isChannel(doc, at, last) ||
        (['de', 'del', 'la', 'do', 'da'].includes(word(doc, last)) && isNameWord(doc, last + 1)))
    )
      last += 1;
    if (last - at < 2 || !mediaArticles().has(word(doc, at)) || doc.countryAt(at) !== undefined) return undefined;
    return organization(doc, at, last, { rule, organizationType: 'media', country: null });
  },
};

/** "Channel 5". */
const isChannel = (doc: Annotated, at: number, last: number): boolean =>
  last === at + 1 && ['channel', 'canal'].includes(word(doc, at)) && doc.tokens[last]?.kind === 'number';

const isTold = (doc: Annotated, at: number): boolean =>
  word(doc, at - 1) === 'told' ||
  (word(doc, at - 1) === 'with' && word(doc, at - 2) === 'interview') ||
  (word(doc, at - 1) === 'to' && ['said', 'speaking', 'spoke'].includes(word(doc, at - 2)) && mark(doc, at) === '');
