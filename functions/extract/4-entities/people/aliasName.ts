import { type Annotated, isFree, type NameParser, type PersonMention } from '../mention.ts';
import { isNameWord, mark, word } from '../words.ts';
import { person } from './person.ts';
import { titleEndingAt } from './titles.ts';

const rule = 'aliasName';
const OPENERS = new Set(['“', '"', '‘', "'", '«']);
const LONGEST_ALIAS = 5;
const SMALL = new Set(['de', 'del', 'la', 'el', 'los', 'las', 'do', 'da']);

/**
 * The name after "alias" or "known as": `Edwin Portillo, alias "Sombra,"` is one person with him, "the commander known as Raúl Reyes" a
 * person of his own. Not "garimpeiros, known as miners" nor "the town known as La Isla".
 */
export const aliasName: NameParser<PersonMention> = {
  name: rule,
  parse: (doc, at) => {
    const isQuoted = OPENERS.has(mark(doc, at - 1));
    const cue = cueBefore(doc, at);
    if (cue === undefined || !isNameWord(doc, at) || !isFree(doc, at, at + 1)) return undefined;
    const last = endOfAlias(doc, at);
    const isPerson =
      personBefore(doc, cue) !== undefined || (titleEndingAt(doc, cue) !== undefined && (isQuoted || last - at > 1));
    return isPerson ? person(doc, at, last, rule, 'title') : undefined;
  },
};

/** Where "alias", "a.k.a.", "known as", "nicknamed" begins that stands right before the name (and its opening quote). */
export function cueBefore(doc: Annotated, at: number): number | undefined {
  const end = OPENERS.has(mark(doc, at - 1)) ? at - 1 : at;
  if (['alias', 'aka', 'a.k.a.', 'nicknamed', 'dubbed'].includes(word(doc, end - 1))) return end - 1;
  if (word(doc, end - 1) !== 'as' || !['known', 'nicknamed'].includes(word(doc, end - 2))) return undefined;
  return ['better', 'also', 'best', 'widely'].includes(word(doc, end - 3)) ? end - 3 : end - 2;
}

/** The person named right before the cue, whose alias it is. */
export function personBefore(doc: Annotated, cue: number): PersonMention | undefined {
  const name = doc.nameAt(mark(doc, cue - 1) === ',' ? cue - 2 : cue - 1);
  return name?.type === 'person' ? name : undefined;
}

function endOfAlias(doc: Annotated, at: number): number {
  let last = at;
  while (
    last - at < LONGEST_ALIAS &&
    (isNameWord(doc, last) || (SMALL.has(word(doc, last)) && isNameWord(doc, last + 1)))
  )
    last += 1;
  return last;
}
