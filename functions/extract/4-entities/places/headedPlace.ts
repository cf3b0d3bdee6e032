import { isGivenName } from '../gazetteer/personNames.ts';
import { type Annotated, isFree, type NameParser, type PlaceMention, textOf } from '../mention.ts';
import { isNameWord, word } from '../words.ts';
import { NOUNS_BEFORE, PLACE_NOUNS } from './placeNouns.ts';

const rule = 'headedPlace';
const LOCATIVES = new Set(['in', 'near', 'at', 'from', 'the', 'of', 'along', 'through', 'across', 'to', "'s"]);
const INSIDE = new Set(['de', 'del', 'la', 'las', 'los', 'do', 'da', 'dos', 'y', 'of']);

/** "Mantaro River Valley", "the Tambopata province", "Lake Yojoa", "Gulf of Urabá", "department of Beni". */
export const headedPlace: NameParser<PlaceMention> = {
  name: rule,
  parse: (doc, at) => nounAfter(doc, at) ?? nounBefore(doc, at),
};

function nounAfter(doc: Annotated, at: number): PlaceMention | undefined {
  if (!isPlaceWord(doc, at) || isPlaceWord(doc, at - 1) || doc.countryAt(at)) return undefined;
  const last = endOfWords(doc, at);
  const insideType = last - at > 1 ? PLACE_NOUNS.get(word(doc, last - 1)) : undefined;
  const afterType = doc.tokens[last]?.casing === 'lower' ? PLACE_NOUNS.get(word(doc, last)) : undefined;
  const type = insideType ?? afterType;
  if (type === undefined || (insideType === undefined && afterType !== undefined && !isLikely(doc, at)))
    return undefined;
  if (afterType === 'border' || (insideType === 'border' && last - at < 2)) return undefined;
  return place(doc, at, last, type);
}

function nounBefore(doc: Annotated, at: number): PlaceMention | undefined {
  const type = NOUNS_BEFORE.get(word(doc, at));
  if (type === undefined || !isFree(doc, at, at + 1)) return undefined;
  const isCapital = doc.tokens[at]?.casing === 'initial';
  const hasOf = ['of', 'de'].includes(word(doc, at + 1));
  const first = hasOf ? at + 2 : at + 1;
  if (!isPlaceWord(doc, first) || (!isCapital && !hasOf) || doc.countryAt(first)?.form === 'adjective')
    return undefined;
  if (!isCapital && doc.countryAt(first)) return undefined;
  if (type === 'city' && isCapital && !hasOf && isGivenName(word(doc, first))) return undefined;
  return place(doc, isCapital ? at : first, endOfWords(doc, first), type);
}

const isPlaceWord = (doc: Annotated, at: number): boolean => isNameWord(doc, at) && isFree(doc, at, at + 1);

/** The words before say that a place is meant: "in the X region", "Peru's X province". */
const isLikely = (doc: Annotated, at: number): boolean =>
  LOCATIVES.has(word(doc, at - 1)) ||
  doc.tokens[at - 1]?.kind === 'possessive' ||
  doc.countryAt(at - 1) !== undefined ||
  [',', 'and'].includes(doc.tokens[at - 1]?.norm ?? '');

function endOfWords(doc: Annotated, at: number): number {
  let last = at;
  while (
    isPlaceWord(doc, last) ||
    (INSIDE.has(word(doc, last)) && isPlaceWord(doc, last + 1) && word(doc, last) !== 'of')
  )
    last += 1;
  return last;
}

const place = (doc: Annotated, first: number, last: number, placeType: PlaceMention['placeType']): PlaceMention => ({
  type: 'place',
  first,
  last,
  rule,
  name: textOf(doc, first, last),
  placeType,
  country: countryBeside(doc, first, last),
  also: [],
});

function countryBeside(doc: Annotated, first: number, last: number): PlaceMention['country'] {
  const before = doc.tokens[first - 1]?.kind === 'possessive' ? first - 2 : first - 1;
  const after = doc.tokens[last]?.text === ',' ? last + 1 : last + 2;
  const named =
    doc.countryAt(before) ??
    (['in', 'of'].includes(word(doc, after - 1)) || doc.tokens[after - 1]?.text === ','
      ? doc.countryAt(after)
      : undefined);
  return named === undefined || named.form === 'government' ? null : named.code;
}
