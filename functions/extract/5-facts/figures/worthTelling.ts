import type { Measured, Quantity } from '../../4-entities/quantities/index.ts';
import { word } from '../../4-entities/words.ts';
import type { Draft } from './draft.ts';

const MOST_SMALL = 12;
/** "two coastlines", "three rivers": a map, not a count. */
const FEW = 3;

/**
 * Whether a quantity is a figure at all. Not: "the two countries", "both ships", "one of them", "two phases", "per 100,000 inhabitants",
 * "twenty-something"; a unit or a large number makes it one.
 */
export function isWorthTelling(doc: Measured, draft: Draft): boolean {
  if (draft.kind !== 'count') return true;
  if (draft.thing === undefined || draft.thing.class === 'none') return false;
  if (draft.thing.class === 'geo' && draft.value <= FEW) return false;
  if (draft.value < 1 || (draft.value === 1 && !isOneOfSomething(doc, draft))) return false;
  return !(draft.isDefinite && draft.value <= MOST_SMALL && isInWords(doc, draft)) || isRestricted(doc, draft);
}

/** "103 for every 100,000 inhabitants": the second number is only the base of the first. */
export function isBase(doc: Measured, { first }: Quantity): boolean {
  const before = word(doc, first - 1);
  return before === 'per' || (['every', 'each'].includes(before) && ['for', 'of', 'in'].includes(word(doc, first - 2)));
}

/** "one soldier was killed" is a figure; "one of the men", "no one", "one day" and "one country" are not. */
function isOneOfSomething(doc: Measured, { first, last, thing, measure }: Draft): boolean {
  if (
    thing === undefined ||
    thing.first !== last ||
    ['no', 'any', 'every', 'each', 'this', 'that', 'which'].includes(word(doc, first - 1))
  )
    return false;
  return thing.class !== 'unknown' && ['seizure', 'casualty', 'arrest', 'destruction'].includes(measure);
}

const isInWords = (doc: Measured, { first }: Quantity): boolean => doc.tokens[first]?.kind === 'word';

/** "the eight planes bought in 2009": told of for the first time. */
function isRestricted(doc: Measured, { thing, last }: Draft): boolean {
  if (thing === undefined || thing.first < last || thing.class === 'unknown') return false;
  if (['force', 'person', 'criminal'].includes(thing.class)) return DONE_TO_PEOPLE.test(word(doc, thing.last));
  return (
    ['that', 'which', 'bought', 'built', 'made', 'sent'].includes(word(doc, thing.last)) ||
    /[a-z]{3}ed$/.test(word(doc, thing.last))
  );
}

const DONE_TO_PEOPLE = /^(?:arrested|detained|killed|captured|wounded|convicted|extradited|rescued|kidnapped)$/;
