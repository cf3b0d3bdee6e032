import { countryNames } from '../gazetteer/countries.ts';
import type { Annotated, CountryMention } from '../mention.ts';
import { isNameWord, mark, word } from '../words.ts';
import { isVerbLike, standsForGovernment } from './capitalAsGovernment.ts';
import { isLanguage } from './language.ts';

/** Which of the names of countries stand for a country here: not those inside people, places or media, nor languages, nor a capital as a place. */
export function settledCountries(doc: Annotated, raw: readonly CountryMention[]): readonly CountryMention[] {
  return raw.filter((mention) => {
    if (isInsideName(doc, mention) || (mention.form === 'adjective' && isLanguage(doc, mention))) return false;
    if (mention.form === 'government') return standsForGovernment(doc, mention);
    return (
      !isAmbiguous(doc, mention) ||
      doc.nameAt(mention.first)?.type === 'organization' ||
      hasCountryContext(doc, mention)
    );
  });
}

/** "Portugal" in a person's name, "Mexico" in "Gulf of Mexico", "Perú" in "Perú 21"; the country of "Peruvian Navy" counts. */
function isInsideName(doc: Annotated, { first, last }: CountryMention): boolean {
  const owner = doc.nameAt(first);
  if (owner === undefined) return false;
  if (owner.type === 'person' || (owner.type === 'organization' && owner.organizationType === 'media')) return true;
  const isWhole = owner.last - owner.first === last - first;
  return owner.type === 'place' ? !isWhole : isWhole;
}

const isAmbiguous = (doc: Annotated, { first, last, code }: CountryMention): boolean =>
  countryNames()
    .matchesAt(doc.tokens, first)
    .some((match) => match.last === last && match.value.code === code && match.value.ambiguous);

const BEFORE_COUNTRIES = new Set(['in', 'with', 'from', 'and', 'to', 'between', 'of', 'by', 'the']);

/** "visited Israel". */
const TRAVEL = /^(?:visit(?:s|ed|ing)?|left|leaves|entered|reached|toured)$/;

/** "Georgia" and "Jordan" are countries where a preposition, a list of countries or a government says so; adjectives before a noun count. */
function hasCountryContext(doc: Annotated, { first, last, form }: CountryMention): boolean {
  if (isNameWord(doc, last) && !doc.countryAt(last) && form === 'name') return false;
  if (isNameWord(doc, first - 1) && !doc.countryAt(first - 1) && doc.nameAt(first - 1)?.type !== 'organization')
    return false;
  if (form === 'adjective' || doc.tokens[last]?.kind === 'possessive') return true;
  const before = word(doc, first - 1);
  return mark(doc, first - 1) === ',' || BEFORE_COUNTRIES.has(before) || TRAVEL.test(before) || isVerbLike(doc, last);
}
