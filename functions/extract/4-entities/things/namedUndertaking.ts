import { isAmbiguousName, isGivenName } from '../gazetteer/personNames.ts';
import { titleNames } from '../gazetteer/roles.ts';
import type { Annotated, ThingMention, ThingParser } from '../mention.ts';
import { isNameWord, mark, word } from '../words.ts';
import { endOfThing, thing } from './thing.ts';
import { beforeNames, beforeNumbers, knownThings, namingVerbs, undertakings } from './thingWords.ts';

const rule = 'namedUndertaking';
const QUOTES = new Set(['"', '“', '‘', '«', "'"]);
const FARTHEST_NOUN = 8;

/**
 * "Operation Martillo", "Project Harrier", "Resolution 1540", "the exercise Uruplata", "an operation dubbed Clear Waters", "the drill, Mar
 * Seguro, which …", "Ágata, the border deployment"; not "the operation Brazil launched" nor "an officer called Prado".
 */
export const namedUndertaking: ThingParser = {
  name: rule,
  parse: (doc, at) => {
    if (!isNameWord(doc, at)) return undefined;
    const known = knownThings().matchesAt(doc.tokens, at)[0];
    if (known !== undefined) return thing(doc, at, known.last, rule);
    return headed(doc, at) ?? (isNamedAsUndertaking(doc, at) ? thing(doc, at, endOfThing(doc, at), rule) : undefined);
  },
};

function headed(doc: Annotated, at: number): ThingMention | undefined {
  if (isNameWord(doc, at - 1)) return undefined;
  const numbered = beforeNumbers().matchesAt(doc.tokens, at)[0];
  if (numbered !== undefined && isNumber(doc, numbered.last)) return thing(doc, at, numbered.last + 1, rule);
  const head = beforeNames().matchesAt(doc.tokens, at)[0];
  if (head === undefined || (!isNameWord(doc, head.last) && doc.tokens[head.last]?.kind !== 'number')) return undefined;
  return thing(doc, at, Math.max(endOfThing(doc, at), head.last + 1), rule);
}

const isNumber = (doc: Annotated, at: number): boolean =>
  doc.tokens[at]?.kind === 'number' || /^[IVXLC]{1,7}$/.test(doc.tokens[at]?.text ?? '');

function isNamedAsUndertaking(doc: Annotated, at: number): boolean {
  if (doc.countryAt(at) !== undefined || isNameWord(doc, at - 1) || isPerson(doc, at)) return false;
  const before = QUOTES.has(mark(doc, at - 1)) ? at - 2 : at - 1;
  if (undertakings().has(word(doc, before)) && doc.tokens[before]?.casing === 'lower') return true;
  if (isNamingVerb(doc, before) && hasUndertaking(doc, before)) return true;
  if (mark(doc, before) === ',' && undertakings().has(word(doc, before - 1)) && mark(doc, endOfThing(doc, at)) === ',')
    return true;
  return isIntroducedAfter(doc, endOfThing(doc, at));
}

const isPerson = (doc: Annotated, at: number): boolean => {
  const isName = isGivenName(word(doc, at)) || titleNames().matchesAt(doc.tokens, at).length > 0;
  return isName && !isAmbiguousName(word(doc, at));
};

/** "under the name", "which they called". */
const isNamingVerb = (doc: Annotated, at: number): boolean =>
  namingVerbs().has(word(doc, at)) ||
  (word(doc, at) === 'name' && word(doc, at - 1) === 'the' && word(doc, at - 2) === 'under');

function hasUndertaking(doc: Annotated, before: number): boolean {
  const first = Math.max(doc.sentenceAt(before)?.first ?? before, before - FARTHEST_NOUN);
  for (let i = before - 1; i >= first; i -= 1) if (undertakings().has(word(doc, i))) return true;
  return word(doc, before) === 'name';
}

/** "…, the border deployment that": an undertaking said in apposition. */
function isIntroducedAfter(doc: Annotated, last: number): boolean {
  if (mark(doc, last) !== ',' || !['the', 'a', 'an'].includes(word(doc, last + 1))) return false;
  for (let i = last + 2; i < last + 6; i += 1) {
    if (doc.tokens[i]?.casing !== 'lower') return false;
    if (undertakings().has(word(doc, i))) return true;
  }
  return false;
}
