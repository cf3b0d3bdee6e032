import { isAmbiguousName, isSurname } from '../gazetteer/personNames.ts';
import type { NameParser, PersonMention } from '../mention.ts';
import { opensSentence, word } from '../words.ts';
import { nameRun } from './nameRun.ts';
import { countNameWords, isInHeading, person } from './person.ts';
import { saysPerson } from './saysPerson.ts';
import { namesPlace, startsUntitledName } from './startsName.ts';

const rule = 'contextPerson';
const MOST_WORDS = 5;

/** "…, said Theo Roncken", "Aymara Quispe, a nurse": unknown names that the words around them show to be people. */
export const contextPerson: NameParser<PersonMention> = {
  name: rule,
  parse: (doc, at) => {
    if (!startsUntitledName(doc, at) || isInHeading(doc, at) || doc.tokens[at]?.casing === 'upper') return undefined;
    const last = nameRun(doc, at);
    const words = countNameWords(doc, at, last);
    if (words < 2 || words > MOST_WORDS || namesPlace(doc, at, last)) return undefined;
    const endsInSurname =
      isSurname(word(doc, last - 1)) && !isAmbiguousName(word(doc, last - 1)) && !opensSentence(doc, at);
    return saysPerson(doc, at, last) || endsInSurname ? person(doc, at, last, rule, 'context') : undefined;
  },
};
