import plainWords from '../../vocabulary/plainWords.json' with { type: 'json' };
import { countryNames } from '../gazetteer/countries.ts';
import { isGivenName, isParticle, isSurname } from '../gazetteer/personNames.ts';
import { wordSet } from '../gazetteer/phraseTrie.ts';
import { type Annotated, isFree } from '../mention.ts';
import { isHeadWord } from '../organizations/heads.ts';
import { isNameWord, mark, word } from '../words.ts';

const MOST_WORDS = 7;
const NICKNAME_OPENERS: Readonly<Record<string, string>> = { '“': '”', '"': '"', '‘': '’' };

/** The words of one name from the token on: capitalised words, initials, particles, a hyphen, a nickname in quotes, "Jr.". */
export function nameRun(doc: Annotated, at: number): number {
  const end = doc.sentenceAt(at)?.last ?? at;
  let last = at;
  let words = 0;
  while (last < end && words < MOST_WORDS) {
    const step = isPart(doc, last, last > at);
    if (step === 0) break;
    last += step;
    words += 1;
  }
  return last;
}

/** How many tokens the next part of the name has; none where the name ends. */
function isPart(doc: Annotated, at: number, isInside: boolean): number {
  if (isNamePart(doc, at)) return 1;
  if (!isInside) return 0;
  const token = doc.tokens[at];
  if (token === undefined) return 0;
  if (isParticle(token.text)) {
    for (let next = at + 1; next <= at + 3; next += 1) {
      if (isNamePart(doc, next)) return next - at;
      if (!isParticle(doc.tokens[next]?.text ?? '')) return 0;
    }
    return 0;
  }
  if (token.text === '-' && !token.spaced && isNamePart(doc, at + 1) && !doc.tokens[at + 1]?.spaced) return 2;
  return nickname(doc, at);
}

const isNamePart = (doc: Annotated, at: number): boolean =>
  isNameWord(doc, at) &&
  isFree(doc, at, at + 1) &&
  !isCountryWord(doc, at) &&
  !NOT_IN_NAMES.has(word(doc, at)) &&
  !isHeadWord(word(doc, at));

/** "Portugal" in "Cláudio Portugal de Viveiros": after a given name and before more of the name a country's name is a surname. */
function isCountryWord(doc: Annotated, at: number): boolean {
  const isCountry = countryNames()
    .matchesAt(doc.tokens, at)
    .some((match) => match.value.form !== 'government' && !match.value.ambiguous);
  return isCountry && !(isGivenName(doc.tokens[at - 1]?.text ?? '') && goesOn(doc, at + 1));
}

const goesOn = (doc: Annotated, at: number): boolean =>
  isParticle(doc.tokens[at]?.text ?? '') && isNameWord(doc, at + 1);

/** Capitalised words that are no part of a person's name, whatever stands beside them. */
const NOT_IN_NAMES = wordSet(plainWords.notInPersonNames);

/** Joaquín "El Chapo" Guzmán. */
function nickname(doc: Annotated, at: number): number {
  const closer = NICKNAME_OPENERS[doc.tokens[at]?.text ?? ''];
  if (closer === undefined) return 0;
  for (let i = at + 1; i <= at + 4; i += 1) {
    if (doc.tokens[i]?.text === closer) return i > at + 1 && isNamePart(doc, i + 1) ? i + 2 - at : 0;
  }
  return 0;
}

/** "Santos" in "Juan Manuel Santos", "Rosario" in "Rosario Murillo": a listed name that is a part of a person's here. */
export function isInsidePersonName(doc: Annotated, at: number): boolean {
  const before = doc.tokens[at - 1];
  if (before?.kind === 'word' && isNameWord(doc, at - 1) && isGivenName(before.text)) return true;
  const after = doc.tokens[at + 1];
  const startsName = isGivenName(doc.tokens[at]?.text ?? '') && isNameWord(doc, at + 1) && isSurname(after?.text ?? '');
  return startsName && mark(doc, at) === '';
}
