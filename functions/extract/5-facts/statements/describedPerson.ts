import type { CountryCode } from '../../../records/schema/index.ts';
import { fold } from '../../3-text/fold.ts';
import { isCapitalized, type Token } from '../../3-text/token.ts';
import type { Entities } from '../../4-entities/index.ts';
import type { PersonEntity } from '../../4-entities/people/joinPeople.ts';
import { word } from '../../4-entities/words.ts';
import type { Description } from './description.ts';

const SMALL_WORDS = new Set('the a an of for and his her its their former then de'.split(' '));
/** Callings that may be anybody's: the last one who spoke, if the description is definite. */
const ANYBODY = new Set(
  'official officer analyst expert researcher leader activist politician academic investigator lawyer specialist diplomat man woman commander chief head general admiral colonel captain lieutenant major commissioner criminologist professor senator congressman mayor governor judge prosecutor president minister secretary director ambassador economist historian author scholar'.split(
    ' ',
  ),
);

/** "the Mexican president", "the minister": the person of the article with that office and country, else null. */
export function describedPerson(
  { doc, people }: Entities,
  { first, last }: Description,
  salient: PersonEntity | undefined,
): PersonEntity | undefined {
  const named = surnamed(people, doc.tokens.slice(first, last));
  if (named !== undefined) return named;
  if (
    !['the', 'his', 'her', 'its', 'their'].includes(word(doc, first)) &&
    doc.countryAt(first) === undefined &&
    doc.tokens[first + 1]?.kind !== 'possessive'
  )
    return undefined;
  let country: CountryCode | undefined;
  const words: string[] = [];
  for (let at = first; at < last; at += 1) {
    const found = doc.countryAt(at);
    if (found !== undefined) country ??= found.code;
    else if (doc.tokens[at]?.kind === 'word' && !SMALL_WORDS.has(word(doc, at))) words.push(word(doc, at));
  }
  if (words.length === 0) return undefined;
  const fits = (person: PersonEntity): boolean =>
    person.roles.some(
      (role) =>
        hasTitle(role.title, words) &&
        (country === undefined || role.country === country || person.country === country),
    );
  const known = people.filter((person) => (person.mentions[0]?.first ?? 0) < first && fits(person));
  if (salient !== undefined && known.includes(salient)) return salient;
  const latest = known.at(-1);
  if (latest !== undefined) return latest;
  return words.length <= 2 && ANYBODY.has(words.at(-1) ?? '') && country === undefined ? salient : undefined;
}

/** Every word of the description is in the title: "defense minister" in "Minister of Defense". */
function hasTitle(title: string, words: readonly string[]): boolean {
  const own = fold(title).split(/[^a-z]+/);
  return words.every((text) => own.includes(text));
}

/** "El Khatib" of Nasser El Khatib Rondon: capitalised words that are all in one person's name. */
function surnamed(people: readonly PersonEntity[], tokens: readonly Token[]): PersonEntity | undefined {
  if (!tokens.every((token) => isCapitalized(token))) return undefined;
  return people.find(({ name }) => {
    const own = fold(name).split(/[\s-]+/);
    return tokens.every(({ norm }) => own.includes(norm));
  });
}
