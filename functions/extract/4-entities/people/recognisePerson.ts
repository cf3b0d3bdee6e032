import { isAmbiguousName, isGivenName, isSurname } from '../gazetteer/personNames.ts';
import { honorifics, titleNames } from '../gazetteer/roles.ts';
import { type Annotated, isFree, type NameParser, type PersonMention, textOf } from '../mention.ts';
import { isNameWord, mark, opensSentence, word } from '../words.ts';
import { nameRun } from './personName.ts';
import { isSpeechVerb } from './speech.ts';
import { titleEndingAt, titleStartingAt } from './titles.ts';

const person = (doc: Annotated, first: number, last: number, rule: string, support: PersonMention['support']): PersonMention => ({
  type: 'person',
  first,
  last,
  rule,
  support,
  name: textOf(doc, first, last),
  roles: [],
});

/** A name cannot begin with a title, an honorific or in the middle of a longer name. */
function startsName(doc: Annotated, at: number): boolean {
  if (!isNameWord(doc, at) || !isFree(doc, at, at + 1)) return false;
  if (honorifics().has(word(doc, at))) return false;
  const title = titleStartingAt(doc, at);
  return title === undefined || (title.last - title.first === 1 && isGivenName(word(doc, at)) && isNameWord(doc, at + 1));
}

const countNameWords = (doc: Annotated, first: number, last: number): number => {
  let count = 0;
  for (let i = first; i < last; i += 1) if (isNameWord(doc, i)) count += 1;
  return count;
};

const isHeading = (doc: Annotated, at: number): boolean => doc.sentenceAt(at)?.paragraph.kind === 'heading';

/** "President Santos", "Rear Adm. Edmundo Deville", "Minister of Defense Reymi Ferreira", "Mr. Vidal". */
export const titledPerson: NameParser<PersonMention> = {
  name: 'titledPerson',
  parse: (doc, at) => {
    if (!startsName(doc, at)) return undefined;
    const isAddressed = honorifics().has(word(doc, at - 1)) && doc.tokens[at - 1]?.casing !== 'lower';
    const title = isAddressed ? undefined : titleBefore(doc, at);
    if (!isAddressed && title === undefined) return undefined;
    const last = nameRun(doc, at);
    if (last === at) return undefined;
    const isSingle = countNameWords(doc, at, last) === 1;
    if (isSingle && (titleNames().has(word(doc, at)) || doc.tokens[at]?.casing === 'upper')) return undefined;
    if (isSingle && title !== undefined && doc.tokens[title.last - 1]?.casing === 'lower' && !isSurname(word(doc, at)) && !isGivenName(word(doc, at))) return undefined;
    return person(doc, at, last, 'titledPerson', 'title');
  },
};

/** The title right before the name, or before a comma and the name ("the ministers, Alberto Otarola of Peru"). */
function titleBefore(doc: Annotated, at: number) {
  const adjacent = titleEndingAt(doc, at);
  if (adjacent !== undefined) return adjacent;
  if (mark(doc, at - 1) !== ',' || !isNameWord(doc, at + 1)) return undefined;
  return titleEndingAt(doc, at - 1);
}

/** "Jaime Antezana", "Vidal Francisco Soberón Sanz": a known given name and at least one more word. */
export const givenNamePerson: NameParser<PersonMention> = {
  name: 'givenNamePerson',
  parse: (doc, at) => {
    if (!startsName(doc, at) || !isGivenName(doc.tokens[at]?.text ?? '')) return undefined;
    const last = nameRun(doc, at);
    if (countNameWords(doc, at, last) < 2) return undefined;
    const isSure = !isAmbiguousName(word(doc, at)) || isSurname(word(doc, last - 1));
    if (isHeading(doc, at) && !(isSure && isSurname(word(doc, last - 1)))) return undefined;
    if (!isSure && !hasContext(doc, at, last)) return undefined;
    return person(doc, at, last, 'givenNamePerson', 'given-name');
  },
};

/** "Reymi Ferreira said", "…, said Theo Roncken", "Aymara Quispe, a": unknown names that the words around them show to be people. */
export const contextPerson: NameParser<PersonMention> = {
  name: 'contextPerson',
  parse: (doc, at) => {
    if (!startsName(doc, at) || isHeading(doc, at)) return undefined;
    const last = nameRun(doc, at);
    const words = countNameWords(doc, at, last);
    if (words < 2 || words > 5 || doc.tokens[at]?.casing === 'upper') return undefined;
    const isKnownSurname = isSurname(word(doc, last - 1)) && !isAmbiguousName(word(doc, last - 1));
    if (!hasContext(doc, at, last) && !(isKnownSurname && !opensSentence(doc, at))) return undefined;
    return person(doc, at, last, 'contextPerson', 'context');
  },
};

/** A verb of speech beside it, or an apposition that names an age, an office or a calling. */
function hasContext(doc: Annotated, first: number, last: number): boolean {
  const after = word(doc, last);
  if (isSpeechVerb(after) || (isSpeechVerb(word(doc, first - 1)) && word(doc, first - 1) !== 'to')) return true;
  if (after === 'who' || (mark(doc, last) === ',' && word(doc, last + 1) === 'who')) return true;
  if (![',', '(', '--', '–', '—'].includes(mark(doc, last))) return false;
  const next = last + 1;
  if (doc.tokens[next]?.kind === 'number' && mark(doc, next + 1) === ',' && /^\d\d$/.test(word(doc, next))) return true;
  for (let i = next; i < next + 6; i += 1) {
    if (titleStartingAt(doc, i) !== undefined) return true;
    if (mark(doc, i) !== '' && mark(doc, i) !== '-') return false;
  }
  return false;
}
