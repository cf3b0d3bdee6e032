import { type Annotated, isFree, type NameParser, type OrganizationMention, textOf } from '../mention.ts';
import { titleStartingAt } from '../people/titles.ts';
import { isNameWord, mark, word } from '../words.ts';
import { type HeadName, notOrganizations, organizationHeads } from './heads.ts';
import { countryOfOrganization } from './organizationCountry.ts';
import { endOfCapitals, endOfComplement, isOrganizationWord } from './organizationSpan.ts';

const rule = 'headedOrganization';

/** "Ministry of Defense", "Peruvian National Police", "Attorney General's Office", "Supreme Court of Justice", "Armed Forces of Peru". */
export const headedOrganization: NameParser<OrganizationMention> = {
  name: rule,
  parse: (doc, at) => {
    if (!isOrganizationWord(doc, at) || isOrganizationWord(doc, at - 1)) return undefined;
    const capitals = endOfCapitals(doc, at);
    const head = lastHead(doc, at, capitals);
    if (head === undefined) return undefined;
    const first = firstOfName(doc, at, head.first);
    const last = Math.max(capitals, endOfComplement(doc, capitals));
    if (!isWhole(doc, first, last, head)) return undefined;
    const country = countryOfOrganization(doc, first, last);
    return {
      type: 'organization',
      first,
      last,
      rule,
      name: textOf(doc, first, last),
      listed: null,
      acronym: null,
      organizationType: head.value.type,
      country,
      party: null,
    };
  },
};

interface FoundHead {
  readonly first: number;
  readonly last: number;
  readonly value: HeadName;
}

/** The head is the last one of the capitals ("National Police Academy"), since English puts it there. */
function lastHead(doc: Annotated, first: number, last: number): FoundHead | undefined {
  for (let at = last - 1; at >= first; at -= 1) {
    for (let start = Math.max(first, at - 3); start <= at; start += 1) {
      const found = organizationHeads()
        .matchesAt(doc.tokens, start, at + 1)
        .find((match) => match.last === at + 1);
      if (found) return found;
    }
  }
  return undefined;
}

/** A title before the name is a person's: "General Directorate" is one name, "Minister of the National Police" is not. */
function firstOfName(doc: Annotated, at: number, head: number): number {
  const title = titleStartingAt(doc, at);
  if (title !== undefined && title.last < head && title.last - title.first > 1) return title.last;
  return at;
}

function isWhole(doc: Annotated, first: number, last: number, head: FoundHead): boolean {
  if (!isFree(doc, first, last)) return false;
  for (let i = first; i < last; i += 1) if (notOrganizations().has(word(doc, i)) && i >= head.first) return false;
  if (notOrganizations().has(word(doc, first))) return false;
  const words = namedWords(doc, first, last);
  if (isPartOfOrganization(doc, first) && words < 3) return false;
  const isBareHead = head.last - head.first === last - first;
  if (!isBareHead) return words > 1;
  if (head.last - head.first > 1) return true;
  return (
    head.value.isForce &&
    (doc.tokens[first - 1]?.kind === 'possessive' || word(doc, first - 1) === 'the' || word(doc, last) === 'of') &&
    mark(doc, first) === ''
  );
}

/** "FELCN's General Directorate": an office inside an organization already named is no other one. */
const isPartOfOrganization = (doc: Annotated, first: number): boolean =>
  doc.tokens[first - 1]?.kind === 'possessive' && doc.nameAt(first - 2)?.type === 'organization';

function namedWords(doc: Annotated, first: number, last: number): number {
  let count = 0;
  for (let i = first; i < last; i += 1) if (isNameWord(doc, i)) count += 1;
  return count;
}
