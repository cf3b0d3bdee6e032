import { type Annotated, isFree, type NameParser, type OrganizationMention } from '../mention.ts';
import { isNameWord } from '../words.ts';
import { lastNames } from './heads.ts';
import { organization } from './organization.ts';
import { isOrganizationWord } from './organizationSpan.ts';

const rule = 'lowerHeaded';
const MOST_WORDS = 6;

/** A name before its head in lower case: "the Oceanosanos foundation", "the Maya-Chorti task force", "the carabinieri's ROS unit"; not "a Brazilian task force". */
export const lowerHeaded: NameParser<OrganizationMention> = {
  name: rule,
  parse: (doc, at) => {
    if (!isOrganizationWord(doc, at) || isOrganizationWord(doc, at - 1)) return undefined;
    const end = endOfRun(doc, at);
    const head = lastNames().matchesAt(doc.tokens, end)[0];
    if (head === undefined || doc.tokens[end]?.casing !== 'lower' || !isFree(doc, at, head.last)) return undefined;
    return isOnlyCountry(doc, at, end)
      ? undefined
      : organization(doc, at, head.last, { rule, organizationType: head.value });
  },
};

function endOfRun(doc: Annotated, at: number): number {
  let last = at;
  while (last - at < MOST_WORDS && (isOrganizationWord(doc, last) || isJoint(doc, last))) last += 1;
  return last;
}

const isJoint = (doc: Annotated, at: number): boolean =>
  (doc.tokens[at]?.text === '-' && !doc.tokens[at]?.spaced && isOrganizationWord(doc, at + 1)) ||
  (doc.tokens[at]?.norm === 'and' && isOrganizationWord(doc, at + 1) && isOrganizationWord(doc, at + 2));

function isOnlyCountry(doc: Annotated, first: number, last: number): boolean {
  for (let i = first; i < last; i += 1) if (isNameWord(doc, i) && doc.countryAt(i) === undefined) return false;
  return true;
}
