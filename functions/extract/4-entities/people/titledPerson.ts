import { isGivenName, isParticle, isSurname } from '../gazetteer/personNames.ts';
import { honorifics, titleNames } from '../gazetteer/roles.ts';
import { type Annotated, isFree, type NameParser, type PersonMention } from '../mention.ts';
import { isLocated } from '../places/isLocated.ts';
import { isFacilityNoun, RANKS_OF_TOWNS } from '../places/placeNouns.ts';
import { isNameWord, mark, word } from '../words.ts';
import { nameRun } from './nameRun.ts';
import { countNameWords, isInHeading, person } from './person.ts';
import { namesKnownPlace, startsName } from './startsName.ts';
import { type TitleSpan, titleEndingAt } from './titles.ts';

const rule = 'titledPerson';

/** "President Santos", "Rear Adm. Edmundo Deville", "Minister of Defense Reymi Ferreira", "Mr. Vidal", "Minister van der Kuyp". */
export const titledPerson: NameParser<PersonMention> = {
  name: rule,
  parse: (doc, at) => {
    const start = startOfName(doc, at);
    if (start === undefined) return undefined;
    const isAddressed = honorifics().has(word(doc, at - 1)) && doc.tokens[at - 1]?.casing !== 'lower';
    const title = isAddressed ? undefined : titleBefore(doc, at);
    if (!isAddressed && title === undefined) return undefined;
    const last = nameRun(doc, start);
    if (
      last === start ||
      isFacilityNoun(doc, last) ||
      isFacilityNoun(doc, last - 1) ||
      isTown(doc, title, last) ||
      (title !== undefined && namesKnownPlace(doc, title.first, last))
    )
      return undefined;
    if (
      countNameWords(doc, start, last) === 1 &&
      (isInHeading(doc, at) || !isSureAlone(doc, start, title)) &&
      !isSurname(word(doc, start))
    )
      return undefined;
    return person(doc, at, last, rule, 'title');
  },
};

/** "southwest of Cabo Matapalo", "in Subteniente López": where the text speaks of a place, a rank in Spanish begins the name of one. */
const isTown = (doc: Annotated, title: TitleSpan | undefined, last: number): boolean =>
  title !== undefined && RANKS_OF_TOWNS.has(word(doc, title.last - 1)) && isLocated(doc, title.last - 1, last);

/** The name's first capitalised word; after a title it may follow particles ("van der Kuyp"). */
function startOfName(doc: Annotated, at: number): number | undefined {
  let start = at;
  while (start < at + 3 && isParticle(doc.tokens[start]?.text ?? '') && isFree(doc, start, start + 1)) start += 1;
  if (start > at && (titleEndingAt(doc, at)?.kind === undefined || ['of', 'for'].includes(word(doc, at))))
    return undefined;
  return startsName(doc, start) ? start : undefined;
}

/** The title right before the name, or before a comma and the name ("the ministers, Alberto Otarola of Peru"). */
function titleBefore(doc: Annotated, at: number): TitleSpan | undefined {
  const adjacent = titleEndingAt(doc, at);
  if (adjacent !== undefined) return adjacent;
  if (mark(doc, at - 1) !== ',' || !isNameWord(doc, at + 1)) return undefined;
  return titleEndingAt(doc, at - 1);
}

/** One word after a title: no other title, no acronym, and after a lower-case title a word known as a name. */
function isSureAlone(doc: Annotated, at: number, title: TitleSpan | undefined): boolean {
  if (titleNames().has(word(doc, at)) || doc.tokens[at]?.casing === 'upper') return false;
  if (title === undefined) return true;
  const isDoubtful = doc.tokens[title.last - 1]?.casing === 'lower' || hasPortfolio(doc, title);
  return !isDoubtful || isSurname(word(doc, at)) || isGivenName(word(doc, at));
}

/** "Minister of Public Safety and Preparedness": the last word may be the portfolio's. */
function hasPortfolio(doc: Annotated, title: TitleSpan): boolean {
  for (let i = title.first; i < title.last; i += 1) if (['of', 'for'].includes(word(doc, i))) return true;
  return false;
}
