import { organizationNames } from '../gazetteer/organizations.ts';
import { type Annotated, isFree, type ThingParser } from '../mention.ts';
import { organizationHeads } from '../organizations/heads.ts';
import { isNameWord, mark, word } from '../words.ts';
import { endOfThing, thing } from './thing.ts';
import { afterNames, takesOf } from './thingWords.ts';

const rule = 'namedInstrument';
const MOST_TOKENS = 12;

/**
 * "the Ottawa Treaty", "Secure Borders Plan", "Convention on the Law of the Sea", "Partnership for Growth plan"; not "World Food
 * Programme" nor "Foundation for the Application of Law".
 */
export const namedInstrument: ThingParser = {
  name: rule,
  parse: (doc, at) => {
    if (!isNameWord(doc, at) || isNameWord(doc, at - 1) || !isFree(doc, at, at + 1)) return undefined;
    const head = headInRun(doc, at) ?? lowerHeadAfter(doc, at);
    if (head === undefined || isOrganization(doc, at, head.first, head.last)) return undefined;
    return thing(doc, at, Math.max(head.last, endOfComplement(doc, head.last)), rule);
  },
};

interface Head {
  readonly first: number;
  readonly last: number;
}

/** The last word for an instrument in the run of capitalised words, where the run ends with it. */
function headInRun(doc: Annotated, at: number): Head | undefined {
  const end = endOfRun(doc, at);
  for (let i = end - 1; i > at && i >= end - 4; i -= 1) {
    const match = afterNames().matchesAt(doc.tokens, i, end)[0];
    if (match?.last === end) return match;
  }
  const isWhole = afterNames()
    .matchesAt(doc.tokens, at, end)
    .some((match) => match.last === end);
  return isWhole && ['on', 'of'].includes(word(doc, end)) ? { first: at, last: end } : undefined;
}

/** Capitalised words, with hyphens and "and" between two of them. */
function endOfRun(doc: Annotated, at: number): number {
  const end = Math.min(doc.sentenceAt(at)?.last ?? at, at + MOST_TOKENS);
  let last = at;
  while (last < end) {
    if (isNameWord(doc, last)) last += 1;
    else if (
      (mark(doc, last) === '-' || word(doc, last) === 'and' || word(doc, last) === '&') &&
      isNameWord(doc, last + 1) &&
      last + 1 < end
    )
      last += 2;
    else break;
  }
  return last;
}

/** "their Partnership for Growth plan": the head in lower case after a name with "for". */
function lowerHeadAfter(doc: Annotated, at: number): Head | undefined {
  const end = endOfRun(doc, at);
  if (word(doc, end) !== 'for') return undefined;
  const last = endOfRun(doc, end + 1);
  return last > end + 1 && ['plan', 'program', 'programme', 'initiative'].includes(word(doc, last))
    ? { first: last, last: last + 1 }
    : undefined;
}

function endOfComplement(doc: Annotated, last: number): number {
  const joint = word(doc, last);
  const isTaken = joint === 'on' || joint === 'for' || (joint === 'of' && takesOf().has(word(doc, last - 1)));
  return isTaken ? endOfThing(doc, last) : last;
}

/** A body that is called after a programme or a conference: a listed name, or a longer head such as "Bishops' Conference". */
function isOrganization(doc: Annotated, first: number, head: number, last: number): boolean {
  if (
    organizationNames()
      .matchesAt(doc.tokens, first)
      .some((match) => match.last >= last)
  )
    return true;
  for (let i = Math.max(first, head - 3); i < head; i += 1) {
    if (
      organizationHeads()
        .matchesAt(doc.tokens, i, last)
        .some((match) => match.last === last)
    )
      return true;
  }
  return false;
}
