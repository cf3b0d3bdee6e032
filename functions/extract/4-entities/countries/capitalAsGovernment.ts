import governmentWords from '../../vocabulary/governmentWords.json' with { type: 'json' };
import { wordSet } from '../gazetteer/phraseTrie.ts';
import { placeNames } from '../gazetteer/places.ts';
import type { Annotated, CountryMention } from '../mention.ts';
import { isSpeechVerb } from '../people/speech.ts';
import { isNameWord, mark, word } from '../words.ts';

const PLACE_THINGS = wordSet(governmentWords.placeThings);
const DEALINGS = wordSet(governmentWords.dealings);
const CLAUSE_STARTS = wordSet(governmentWords.clauseStarts);
const FILLERS = wordSet(governmentWords.fillers);
const VERBS = wordSet(governmentWords.verbs);
const PARTNERS = wordSet(governmentWords.partners);
/** Capitals that the news names for their governments, unless a preposition of place stands before them. */
const USUALLY = wordSet(governmentWords.usually);
const LOCATIVES = new Set([
  'in',
  'at',
  'near',
  'outside',
  'inside',
  'around',
  'toward',
  'towards',
  'through',
  'via',
  'into',
  'off',
  'of',
]);
const CLAUSE_MARKS = new Set([',', ';', ':', '“', '"', '—', '–', '--']);
const ASIDES = new Set([
  'to',
  'for',
  'in',
  'on',
  'at',
  'like',
  'under',
  'with',
  'too',
  'however',
  'meanwhile',
  'though',
  'as',
]);
const FARTHEST_VERB = 6;
const LONGEST_ASIDE = 12;
const FARTHEST_THING = 3;

/**
 * A capital that stands for its government: "Quito broke off relations", "an agreement with Caracas", "London's defense cuts", "an approach
 * to Seoul", "which Washington and Bogotá drew up"; not "in Quito", "Lima's airport", "a flight to Rome", "the Lima office".
 */
export function standsForGovernment(doc: Annotated, mention: CountryMention): boolean {
  const { first, last } = mention;
  if (isSeat(doc, mention))
    return !LOCATIVES.has(word(doc, first - 1)) && !['to', 'from'].includes(word(doc, first - 1));
  if (isNameWord(doc, last) || isNameWord(doc, first - 1)) return false;
  if (isGiver(doc, first)) return true;
  if (USUALLY.has(word(doc, first)) && mark(doc, last) !== '-')
    return (
      !isBesidePlace(doc, first) &&
      !LOCATIVES.has(word(doc, first - 1)) &&
      !['to', 'from'].includes(word(doc, first - 1))
    );
  if (doc.tokens[last]?.kind === 'possessive') return !hasPlaceThing(doc, last + 1);
  if (mark(doc, last) === '-' || word(doc, first - 1) === 'the' || doc.tokens[first - 1]?.kind === 'possessive')
    return false;
  return isPartner(doc, first) || isSubject(doc, first, last) || isUrged(doc, first, last) || isJoined(doc, mention);
}

/** "received a second cutter from Washington". */
const isGiver = (doc: Annotated, first: number): boolean =>
  word(doc, first - 1) === 'from' &&
  Array.from({ length: FARTHEST_RECEIPT }, (_, k) => word(doc, first - 2 - k)).some((norm) => RECEIVING.has(norm));

const FARTHEST_RECEIPT = 6;
const RECEIVING = wordSet(governmentWords.receiving);

/** "from Los Angeles or Washington". */
const isBesidePlace = (doc: Annotated, first: number): boolean =>
  ['and', 'or'].includes(word(doc, first - 1)) &&
  doc.nameAt(first - 2)?.type === 'place' &&
  doc.countryAt(first - 2) === undefined;

/** "the White House", "Planalto": no town has that name. */
const isSeat = (doc: Annotated, { first, last }: CountryMention): boolean =>
  placeNames()
    .matchesAt(doc.tokens, first)
    .every((match) => match.last !== last);

function hasPlaceThing(doc: Annotated, from: number): boolean {
  for (let at = from; at < from + FARTHEST_THING; at += 1)
    if (PLACE_THINGS.has(word(doc, at)) || isNameWord(doc, at)) return true;
  return false;
}

/** "with Caracas", "by Lima"; "to Seoul", "from Brasília", "between Bogotá and Caracas" where dealings are named before. */
function isPartner(doc: Annotated, first: number): boolean {
  const before = word(doc, first - 1);
  if (PARTNERS.has(before)) return true;
  return ['to', 'from', 'on', 'between', 'for'].includes(before) && DEALINGS.has(word(doc, first - 2));
}

/** A clause begins before it and its verb follows, small words or an aside between commas left out. */
function isSubject(doc: Annotated, first: number, last: number): boolean {
  if (!startsClause(doc, first)) return false;
  const from = afterAside(doc, last);
  for (let at = from; at < from + FARTHEST_VERB; at += 1) {
    if (isVerbLike(doc, at)) return true;
    if (!FILLERS.has(word(doc, at)) && !/ly$/.test(word(doc, at)) && doc.dateAt(at) === undefined) return false;
  }
  return false;
}

/** "in Chetumal and Belmopan": after "and" no clause begins where a name stands before it. */
function startsClause(doc: Annotated, first: number): boolean {
  if (doc.sentenceAt(first)?.first === first || CLAUSE_MARKS.has(mark(doc, first - 1))) return true;
  const isJoint = ['and', 'or'].includes(word(doc, first - 1));
  return (
    CLAUSE_STARTS.has(word(doc, first - 1)) &&
    !(isJoint && (doc.nameAt(first - 2) !== undefined || doc.countryAt(first - 2) !== undefined))
  );
}

/** "Lima, to its credit, has not tried": past what two commas enclose. */
function afterAside(doc: Annotated, last: number): number {
  if (mark(doc, last) !== ',' || !ASIDES.has(word(doc, last + 1))) return last;
  for (let at = last + 2; at < last + LONGEST_ASIDE; at += 1) if (mark(doc, at) === ',') return at + 1;
  return last;
}

/** "prompting Quito to sever ties". */
const isUrged = (doc: Annotated, first: number, last: number): boolean =>
  word(doc, last) === 'to' &&
  doc.tokens[last + 1]?.casing === 'lower' &&
  /[a-z]{3}(?:ing|ed)$/.test(word(doc, first - 1));

/** "Washington and Bogotá drew up": joined to another that is one. */
function isJoined(doc: Annotated, { first, last }: CountryMention): boolean {
  if (word(doc, last) === 'and' && doc.countryAt(last + 1) !== undefined) {
    const other = doc.countryAt(last + 1)?.last ?? last;
    return isSubject(doc, first, other) && !LOCATIVES.has(word(doc, first - 1));
  }
  const before = word(doc, first - 1) === 'and' ? doc.countryAt(first - 2) : undefined;
  return before !== undefined && (isSubject(doc, before.first, last) || isPartner(doc, before.first));
}

/** A word that can be the verb of a subject: "has", "agreed", "wants", "replied". */
export const isVerbLike = (doc: Annotated, at: number): boolean => {
  const token = doc.tokens[at];
  if (token?.casing !== 'lower' || token.kind !== 'word') return false;
  return VERBS.has(token.norm) || isSpeechVerb(token.norm) || /(?:[a-z]ed|[^aious]s)$/.test(token.norm);
};
