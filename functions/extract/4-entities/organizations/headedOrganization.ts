import { isGivenName } from '../gazetteer/personNames.ts';
import { placeNames } from '../gazetteer/places.ts';
import { type Annotated, isFree, type NameParser, type OrganizationMention } from '../mention.ts';
import { isInsideOfficeTitle, titleStartingAt } from '../people/titles.ts';
import { mark, word } from '../words.ts';
import { type HeadName, notOrganizations, organizationHeads } from './heads.ts';
import { organization } from './organization.ts';
import { endOfCapitals, endOfComplement, isOrganizationWord } from './organizationSpan.ts';
import { refined } from './organizationType.ts';

const rule = 'headedOrganization';

/** "Ministry of Defense", "Peruvian National Police", "Attorney General's Office", "Supreme Court of Justice", "Armed Forces of Peru", "Congress". */
export const headedOrganization: NameParser<OrganizationMention> = {
  name: rule,
  parse: (doc, at) => {
    if (!isOrganizationWord(doc, at) || isJoinedBefore(doc, at) || isInsideOfficeTitle(doc, at)) return undefined;
    const run = endOfCapitals(doc, at);
    const capitals = lastHead(doc, at, run) === undefined ? endOfJoinedRun(doc, at, run) : run;
    const head = lastHead(doc, at, capitals);
    if (head === undefined) return undefined;
    const first = firstOfName(doc, at, head.first);
    const own = belongs(doc, head.last, capitals) ? Math.max(capitals, head.last) : head.last;
    const last = Math.max(own, endOfComplement(doc, own));
    if (!isWhole(doc, first, last, head)) return undefined;
    return organization(doc, first, last, {
      rule,
      organizationType: refined(doc, first, last, { word: word(doc, head.last - 1), type: head.value.type }),
    });
  },
};

const isJoinedBefore = (doc: Annotated, at: number): boolean =>
  isOrganizationWord(doc, at - 1) ||
  (mark(doc, at - 1) === '-' && doc.tokens[at]?.spaced === false && isOrganizationWord(doc, at - 2));

/** "Financial Transactions and Reports Analysis Centre": "and" inside a name whose head stands at the very end. */
function endOfJoinedRun(doc: Annotated, at: number, run: number): number {
  const isBound =
    word(doc, at - 1) === 'the' || doc.tokens[at - 1]?.kind === 'possessive' || doc.countryAt(at) !== undefined;
  if (
    word(doc, run) !== 'and' ||
    !isBound ||
    run - at > 3 ||
    isGivenName(word(doc, at)) ||
    doc.countryAt(run - 1) !== undefined
  )
    return run;
  const end = endOfCapitals(doc, run + 1);
  return lastHead(doc, run + 1, end)?.last === end && end - run > 2 ? end : run;
}

interface FoundHead {
  readonly first: number;
  readonly last: number;
  readonly value: HeadName;
}

/** The head is the last one of the capitals ("National Police Academy"), since English puts it there; it may go on ("Chamber of Commerce"). */
function lastHead(doc: Annotated, first: number, last: number): FoundHead | undefined {
  for (let at = last - 1; at >= first; at -= 1) {
    for (let start = Math.max(first, at - 3); start <= at; start += 1) {
      const found = organizationHeads()
        .matchesAt(doc.tokens, start)
        .find((match) => match.last === at + 1 || (match.last > last && start === at));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** What stands after the head belongs to the name where it is a place, a country, a quarter of the sky, or where the head opens the name. */
function belongs(doc: Annotated, head: number, capitals: number): boolean {
  if (head >= capitals) return true;
  if (doc.countryAt(head) !== undefined || QUARTERS.has(word(doc, head))) return true;
  return placeNames()
    .matchesAt(doc.tokens, head, capitals)
    .some((match) => match.last === capitals);
}

const QUARTERS = new Set(['north', 'south', 'east', 'west', 'central', 'i', 'ii', 'iii']);

/** A title before the name is a person's: "General Directorate" is one name, "Minister of the National Police" is not. */
function firstOfName(doc: Annotated, at: number, head: number): number {
  const title = titleStartingAt(doc, at);
  return title !== undefined && title.last < head && title.last - title.first > 1 ? title.last : at;
}

function isWhole(doc: Annotated, first: number, last: number, head: FoundHead): boolean {
  if (!isFree(doc, first, last) || notOrganizations().has(word(doc, first))) return false;
  for (let i = head.last; i < last; i += 1) if (notOrganizations().has(word(doc, i))) return false;
  if (head.last - head.first < last - first) return countWords(doc, first, last) > 1 && !isOffice(doc, first, last);
  if (head.last - head.first > 1 || head.value.standsAlone) return !isOffice(doc, first, last);
  const isDetermined =
    doc.tokens[first - 1]?.kind === 'possessive' || word(doc, first - 1) === 'the' || isOfCountry(doc, last);
  return head.value.isForce && isDetermined;
}

/** "Army of Peru", not "an Army of lawyers". */
const isOfCountry = (doc: Annotated, at: number): boolean =>
  word(doc, at) === 'of' && doc.countryAt(word(doc, at + 1) === 'the' ? at + 2 : at + 1) !== undefined;

/** "FELCN's General Directorate": an office inside an organization already named is no other one, unless it has a name or a number of its own. */
const isOffice = (doc: Annotated, first: number, last: number): boolean =>
  doc.tokens[first - 1]?.kind === 'possessive' &&
  doc.nameAt(first - 2)?.type === 'organization' &&
  countWords(doc, first, last) < 3 &&
  !/^\d/.test(word(doc, first));

function countWords(doc: Annotated, first: number, last: number): number {
  let count = 0;
  for (let i = first; i < last; i += 1) if (isOrganizationWord(doc, i)) count += 1;
  return count;
}
