import { countryNames } from '../gazetteer/countries.ts';
import { placeNames } from '../gazetteer/places.ts';
import type { Annotated, CountryMention } from '../mention.ts';
import { isNameWord, mark, word } from '../words.ts';

const LOCATIVES = new Set(
  'in at near from outside inside around to toward towards through via across into reached off'.split(' '),
);
const PARTNERS = new Set(['with', 'between', 'and', 'by', 'against', 'for', 'on']);

/** Which of the names of countries stand for a country here: not those inside people, places or media, nor a capital as a place. */
export function settledCountries(doc: Annotated, raw: readonly CountryMention[]): readonly CountryMention[] {
  return raw.filter((mention) => {
    const owner = doc.nameAt(mention.first);
    if (owner?.type === 'person' || (owner?.type === 'organization' && owner.organizationType === 'media'))
      return false;
    if (owner?.type === 'place' && owner.last - owner.first > mention.last - mention.first) return false;
    if (owner?.type === 'organization' && owner.last - owner.first === mention.last - mention.first) return false;
    if (mention.form === 'government') return isGovernment(doc, mention);
    return !isAmbiguous(doc, mention) || hasCountryContext(doc, mention);
  });
}

/** "Quito broke off relations", "talks with Caracas", "Washington's aid"; not "in Quito", "Quito, Ecuador", "the Lima office". */
export function isGovernment(doc: Annotated, { first, last }: CountryMention): boolean {
  const isSeat = placeNames()
    .matchesAt(doc.tokens, first)
    .every((match) => match.last !== last);
  const before = word(doc, first - 1);
  if (isSeat) return !LOCATIVES.has(before);
  if (LOCATIVES.has(before) || isNameWord(doc, last) || isNameWord(doc, first - 1) || mark(doc, last) === ',')
    return false;
  if (doc.tokens[last]?.kind === 'possessive')
    return !PLACE_THINGS.has(word(doc, last + 1)) && doc.tokens[last + 1]?.casing === 'lower';
  if (doc.tokens[last]?.text === '-' || before === 'the' || doc.tokens[first - 1]?.kind === 'possessive') return false;
  if (PARTNERS.has(before) && before !== 'and') return true;
  return isVerbLike(doc, last);
}

const PLACE_THINGS = new Set(
  'airport port streets mayor outskirts harbor harbour metro suburbs center centre prison university residents population district neighborhoods'.split(
    ' ',
  ),
);

/** A word that can be the verb of a subject: "has", "agreed", "will", "wants". */
const isVerbLike = (doc: Annotated, at: number): boolean => {
  const token = doc.tokens[at];
  if (token?.casing !== 'lower') return false;
  return (
    /^(?:has|had|is|was|will|would|could|can|may|might|must|should|did|does|said|also|and|broke|sent|took|gave|began|won't|hopes)$/.test(
      token.norm,
    ) || /(?:[a-z]ed|[^aious]s)$/.test(token.norm)
  );
};

const isAmbiguous = (doc: Annotated, { first, last, code }: CountryMention): boolean =>
  countryNames()
    .matchesAt(doc.tokens, first)
    .some((match) => match.last === last && match.value.code === code && match.value.ambiguous);

/** "Georgia" and "Jordan" are countries where a preposition, a list of countries or a government says so; adjectives before a noun count. */
function hasCountryContext(doc: Annotated, { first, last, form }: CountryMention): boolean {
  if (isNameWord(doc, last) && !doc.countryAt(last) && form === 'name') return false;
  if (isNameWord(doc, first - 1) && !doc.countryAt(first - 1) && doc.nameAt(first - 1)?.type !== 'organization')
    return false;
  return (
    form === 'adjective' ||
    mark(doc, first - 1) === ',' ||
    ['in', 'with', 'from', 'and', 'to', 'between', 'of', 'by', 'the'].includes(word(doc, first - 1)) ||
    doc.tokens[last]?.kind === 'possessive' ||
    isVerbLike(doc, last)
  );
}
