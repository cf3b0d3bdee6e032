import { placeNames } from '../gazetteer/places.ts';
import { type Annotated, isFree, type NameParser, type OrganizationMention } from '../mention.ts';
import { isNameWord, mark, word } from '../words.ts';
import { introducers } from './heads.ts';
import { organization } from './organization.ts';
import { describedType } from './organizationType.ts';

const rule = 'introducedOrganization';
const INSIDE = new Set(['de', 'del', 'la', 'las', 'los', 'do', 'da', 'e', 'y', 'for', 'of', 'and', '&']);
const MOST_TOKENS = 7;
const DESCRIPTION = 7;

/**
 * A name that the noun before it introduces: "the newspaper El Pueblo", "the NGO Border Solidarity", "the security company Prosegur", "the theft
 * directorate, DIPROVE,"; not "the group Brazil leads" nor "the company of General Prado".
 */
export const introducedOrganization: NameParser<OrganizationMention> = {
  name: rule,
  parse: (doc, at) => {
    const start = particleBefore(doc, at) ? at + 1 : at;
    if (!isNameWord(doc, start) || !isFree(doc, start, start + 1)) return undefined;
    const isApart = mark(doc, at - 1) === ',';
    const noun = isApart ? at - 2 : at - 1;
    const introducer = introducers().get(word(doc, noun));
    if (introducer === undefined || doc.tokens[noun]?.casing === 'initial' || doc.nameAt(noun) !== undefined)
      return undefined;
    const last = endOfName(doc, start);
    if (isApart && (!introducer.mayStandApart || ![',', '.', ')'].includes(mark(doc, last)))) return undefined;
    if (isCountryOrPlace(doc, start, last)) return undefined;
    const organizationType = introducer.isNeutral
      ? describedType(doc, noun - DESCRIPTION, noun, introducer.type)
      : introducer.type;
    return organization(doc, at, last, { rule, organizationType, country: countryBefore(doc, noun) });
  },
};

/** "de Ware Tijd": the name may open with a particle. */
const particleBefore = (doc: Annotated, at: number): boolean =>
  ['de', 'het', 'la', 'el', 'o', 'il', 'le'].includes(word(doc, at)) &&
  doc.tokens[at]?.casing === 'lower' &&
  isNameWord(doc, at + 1);

function endOfName(doc: Annotated, at: number): number {
  let last = at;
  while (
    last - at < MOST_TOKENS &&
    isFree(doc, last, last + 1) &&
    (isNameWord(doc, last) || (INSIDE.has(word(doc, last)) && isNameWord(doc, last + 1) && word(doc, last) !== 'and'))
  )
    last += 1;
  return last;
}

function isCountryOrPlace(doc: Annotated, first: number, last: number): boolean {
  const country = doc.countryAt(first);
  return (
    (country !== undefined && country.last >= last) ||
    placeNames()
      .matchesAt(doc.tokens, first, last)
      .some((match) => match.last === last && !match.value.ambiguous && match.value.place.population > 0)
  );
}

/** "the Canadian company X", "the Brazilian nongovernmental organization X". */
function countryBefore(doc: Annotated, noun: number): OrganizationMention['country'] {
  for (let at = noun - 1; at >= noun - DESCRIPTION; at -= 1) {
    const country = doc.countryAt(at);
    if (country !== undefined) return country.code;
    if (doc.tokens[at]?.casing !== 'lower' && mark(doc, at) !== '-') return null;
  }
  return null;
}
