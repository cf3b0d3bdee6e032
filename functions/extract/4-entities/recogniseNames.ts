import { isDigit } from '../3-text/characters.ts';
import { perSpelling } from '../3-text/spelling.ts';
import { isCapitalized, type Token } from '../3-text/token.ts';
import type { Finding, Parser } from '../rule.ts';
import { organizationNames } from './gazetteer/organizations.ts';
import { isParticle } from './gazetteer/personNames.ts';
import { placeNames } from './gazetteer/places.ts';
import type { Annotated } from './mention.ts';
import { NOUNS_BEFORE } from './places/placeNouns.ts';

/**
 * A name begins with a capital or a number ("57th Front"); in lower case with a particle ("de Ware Tijd"), the noun of a place ("department of
 * Beni") or as a list has it ("infobae", "ex-FARC Mafia").
 */
const mayStartName = perSpelling((token) => {
  if (token.kind === 'mark') return false;
  if (isCapitalized(token) || isDigit(token.norm.charCodeAt(0))) return true;
  return isParticle(token.norm) || NOUNS_BEFORE.has(token.norm) || ARTICLES.has(token.norm) || isListed(token);
});

const isListed = (token: Token): boolean => placeNames().mayBegin(token) || organizationNames().mayBegin(token);

/** "het Parool", "il Foglio": articles with which papers begin. */
const ARTICLES = new Set(['het', 'el', 'o', 'il']);

/** The tokens at which a name can begin at all, so that the many rules look at those alone. */
export const nameStarts = (doc: Annotated): readonly number[] =>
  doc.tokens.filter(mayStartName).map(({ index }) => index);

/** As `recognise`, at the given tokens only: at each the first parser that finds something; what it took in is passed over. */
export function recogniseNames<F extends Finding>(
  doc: Annotated,
  starts: readonly number[],
  parsers: readonly Parser<F, Annotated>[],
): readonly F[] {
  const findings: F[] = [];
  let free = 0;
  for (const at of starts) {
    if (at < free) continue;
    for (const parser of parsers) {
      const finding = parser.parse(doc, at);
      if (finding === undefined) continue;
      findings.push(finding);
      free = finding.last;
      break;
    }
  }
  return findings;
}
