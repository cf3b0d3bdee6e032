import type { Annotated, ThingParser } from '../mention.ts';
import { isNameWord } from '../words.ts';
import { endOfThing, thing } from './thing.ts';
import { vesselNouns, vesselPrefixes } from './thingWords.ts';

const rule = 'vessel';

/** "USS George Washington", "the frigate BAP Villavicencio", "the amphibious ship Almirante Saboia"; not "the frigate Brazil sent". */
export const vessel: ThingParser = {
  name: rule,
  parse: (doc, at) => {
    if (!isNameWord(doc, at)) return undefined;
    const hasPrefix =
      vesselPrefixes().has(doc.tokens[at]?.text ?? '') &&
      isNameWord(doc, at + 1) &&
      doc.tokens[at + 1]?.casing !== 'upper';
    if (!hasPrefix && (doc.countryAt(at) !== undefined || !followsNoun(doc, at))) return undefined;
    return thing(doc, at, endOfThing(doc, hasPrefix ? at + 1 : at), rule);
  },
};

/** A word for a vessel stands right before, itself no part of a name ("Coast Guard Cutter" is). */
const followsNoun = (doc: Annotated, at: number): boolean =>
  [1, 2].some((length) =>
    vesselNouns()
      .matchesAt(doc.tokens, at - length, at)
      .some((match) => match.last === at),
  ) && doc.tokens[at]?.spaced === true;
