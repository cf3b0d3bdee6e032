import { isGivenName } from '../gazetteer/personNames.ts';
import { type Annotated, isFree, type NameParser, type PlaceMention } from '../mention.ts';
import { titleStartingAt } from '../people/titles.ts';
import { word } from '../words.ts';
import { endOfWords, headed, isPlaceWord } from './headed.ts';
import { isInCountry } from './knownPlace.ts';
import { NOUNS_BEFORE, RANKS_OF_TOWNS } from './placeNouns.ts';

const rule = 'nounBeforePlace';
/** In lower case and without "of": "its tributary Cacarica", "the volcano Lascar". */
const WITHOUT_OF = new Set(['tributary', 'volcano', 'hamlet', 'river']);

/** "Lake Yojoa", "Gulf of Urabá", "department of Beni", "Port of Callao", "the village of La Esperanza"; not "State Councilor Zhao" nor "Villa Pedro". */
export const nounBeforePlace: NameParser<PlaceMention> = {
  name: rule,
  parse: (doc, at) => {
    const type = NOUNS_BEFORE.get(word(doc, at));
    if (
      type === undefined ||
      !isFree(doc, at, at + 1) ||
      doc.countryAt(at) !== undefined ||
      (titleStartingAt(doc, at) !== undefined && !RANKS_OF_TOWNS.has(word(doc, at)))
    )
      return undefined;
    const isCapital = doc.tokens[at]?.casing === 'initial';
    const hasOf = ['of', 'de', 'del'].includes(word(doc, at + 1));
    const first = afterArticle(doc, hasOf ? at + 2 : at + 1);
    const isBound = isCapital || hasOf || WITHOUT_OF.has(word(doc, at));
    if (!isBound || !isPlaceWord(doc, first) || doc.countryAt(first)?.form === 'adjective') return undefined;
    const last = endOfWords(doc, first);
    const isPerson = type === 'city' && isCapital && !hasOf && isGivenName(word(doc, first));
    return isPerson || isInCountry(doc, first, last)
      ? undefined
      : headed(doc, rule, isCapital ? at : first, last, type);
  },
};

/** "Bahía de la Unión". */
const afterArticle = (doc: Annotated, at: number): number =>
  ['la', 'los', 'las', 'el'].includes(word(doc, at)) && !isPlaceWord(doc, at) ? at + 1 : at;
