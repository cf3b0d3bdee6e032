import type { CountryCode } from '../../../records/schema/index.ts';
import { type Annotated, isFree, type NameParser, type OrganizationMention, textOf } from '../mention.ts';
import { mark, word } from '../words.ts';
import { organizationHeads } from './heads.ts';
import { organization } from './organization.ts';

const rule = 'sharedComplement';

/** "Army" in "the Army and Navy of Peru", "the Army, Navy and Air Force of Colombia": forces named together share the country at the end. */
export const sharedComplement: NameParser<OrganizationMention> = {
  name: rule,
  parse: (doc, at) => {
    const head = forceAt(doc, at);
    if (head === undefined) return undefined;
    const next = nextForce(doc, head.last);
    if (next === undefined) return undefined;
    const country = countryAtEnd(doc, next);
    return country === undefined
      ? undefined
      : organization(doc, at, head.last, {
          rule,
          organizationType: 'security-force',
          name: `${textOf(doc, at, head.last)} of ${country.name}`,
          country: country.code,
        });
  },
};

function forceAt(doc: Annotated, at: number): { readonly last: number } | undefined {
  return organizationHeads()
    .matchesAt(doc.tokens, at)
    .find((match) => match.value.isForce && isFree(doc, at, match.last) && doc.tokens[at]?.casing === 'initial');
}

/** The end of the force after "and" or a comma. */
function nextForce(doc: Annotated, last: number): number | undefined {
  if (word(doc, last) !== 'and' && mark(doc, last) !== ',') return undefined;
  const at = mark(doc, last) === ',' && word(doc, last + 1) === 'and' ? last + 2 : last + 1;
  return forceAt(doc, at)?.last;
}

function countryAtEnd(doc: Annotated, from: number): { readonly code: CountryCode; readonly name: string } | undefined {
  for (let last: number | undefined = from; last !== undefined; last = nextForce(doc, last)) {
    if (word(doc, last) !== 'of') continue;
    const country = doc.countryAt(last + (word(doc, last + 1) === 'the' ? 2 : 1));
    return country && { code: country.code, name: textOf(doc, last + 1, country.last) };
  }
  return undefined;
}
