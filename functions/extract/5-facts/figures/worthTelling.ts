import type { Measured, Quantity } from '../../4-entities/quantities/index.ts';
import { word } from '../../4-entities/words.ts';
import type { Draft } from './draft.ts';

const MOST_SMALL = 12;

/**
 * Whether a quantity is a figure at all. Not: "the two countries", "both ships", "one of them", "two phases", "per 100,000 inhabitants",
 * "twenty-something"; a unit or a large number makes it one.
 */
export function isWorthTelling(doc: Measured, draft: Draft): boolean {
  if (draft.kind !== 'count') return true;
  if (draft.thing === undefined || draft.thing.class === 'none') return false;
  if (draft.value < 1 || (draft.value === 1 && !isOneOfSomething(doc, draft))) return false;
  return !(draft.isDefinite && draft.value <= MOST_SMALL && isInWords(doc, draft));
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
