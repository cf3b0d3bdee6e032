import { isAmbiguousName, isGivenName, isSurname } from '../gazetteer/personNames.ts';
import type { Annotated, NameParser, PersonMention } from '../mention.ts';
import { isNameWord, word } from '../words.ts';
import { nameRun } from './nameRun.ts';
import { countNameWords, isInHeading, person } from './person.ts';
import { saysPerson } from './saysPerson.ts';
import { namesPlace, startsUntitledName } from './startsName.ts';

const rule = 'givenNamePerson';

/** "Jaime Antezana", "Vidal Francisco Soberón Sanz": a known given name and at least one more word; not "Pedro Juan Caballero" the town. */
export const givenNamePerson: NameParser<PersonMention> = {
  name: rule,
  parse: (doc, at) => {
    if (!opensWithGivenName(doc, at) || !startsUntitledName(doc, at)) return undefined;
    const last = nameRun(doc, at);
    if (countNameWords(doc, at, last) < 2 || namesPlace(doc, at, last)) return undefined;
    const endsInSurname = isSurname(word(doc, last - 1));
    const isSure = !isAmbiguousName(word(doc, at)) || endsInSurname || knownWords(doc, at, last) > 1;
    if (isInHeading(doc, at) && !(isSure && endsInSurname)) return undefined;
    return isSure || saysPerson(doc, at, last) ? person(doc, at, last, rule, 'given-name') : undefined;
  },
};

/** The second word may be the known one: "Alves Maria da Costa". */
const opensWithGivenName = (doc: Annotated, at: number): boolean =>
  isGivenName(word(doc, at)) ||
  (isGivenName(word(doc, at + 1)) &&
    isSurname(word(doc, at)) &&
    isNameWord(doc, at + 1) &&
    doc.tokens[at + 1]?.spaced === true);

/** How many words of the name the lists know, so that "Rosa Elvira Chiroque" is sure and "Rosa Blanca" is not. */
function knownWords(doc: Annotated, first: number, last: number): number {
  let count = 0;
  for (let i = first; i < last; i += 1) {
    const isKnown = isGivenName(word(doc, i)) || isSurname(word(doc, i));
    if (isKnown && (i === first || !isAmbiguousName(word(doc, i)))) count += 1;
  }
  return count;
}
