import { placeNames } from '../gazetteer/places.ts';
import { type Annotated, isFree, type NameParser, type PlaceMention, textOf } from '../mention.ts';
import { mark, word } from '../words.ts';
import { place } from './place.ts';

const rule = 'phrasePlace';

/** A listed name that has a comma or "and" inside: "Apurímac, Ene and Mantaro River Valley (VRAEM)", with its acronym in brackets. Other rules would take it apart. */
export const phrasePlace: NameParser<PlaceMention> = {
  name: rule,
  parse: (doc, at) => {
    const match = placeNames()
      .matchesAt(doc.tokens, at)
      .find(({ last }) => hasJoint(doc, at, last) && isFree(doc, at, last));
    if (match === undefined) return undefined;
    const { place: listed } = match.value;
    const hasAcronym =
      mark(doc, match.last) === '(' &&
      doc.tokens[match.last + 1]?.casing === 'upper' &&
      mark(doc, match.last + 2) === ')';
    const last = hasAcronym ? match.last + 3 : match.last;
    return {
      ...place(doc, at, last, { rule, placeType: listed.type, country: listed.country, also: [listed.name] }),
      name: textOf(doc, at, match.last),
    };
  },
};

function hasJoint(doc: Annotated, first: number, last: number): boolean {
  for (let at = first + 1; at < last; at += 1) if (word(doc, at) === 'and' || mark(doc, at) === ',') return true;
  return false;
}
