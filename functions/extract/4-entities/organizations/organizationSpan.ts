import { isCapitalized } from '../../3-text/token.ts';
import { portfolios } from '../gazetteer/roles.ts';
import { type Annotated, isFree } from '../mention.ts';
import { titleStartingAt } from '../people/titles.ts';
import { isNameWord, mark, word } from '../words.ts';
import { organizationHeads } from './heads.ts';

const CONNECTORS = new Set([
  'of',
  'for',
  'on',
  'against',
  'in',
  'to',
  'de',
  'del',
  'la',
  'las',
  'los',
  'da',
  'do',
  'dos',
  'das',
  'contra',
  'para',
  'y',
  'e',
  '&',
  'the',
]);
const OPENS_COMPLEMENT = new Set(['of', 'for', 'on', 'against', 'to', 'de', 'del', 'do', 'da', 'contra', 'para']);
const MOST_TOKENS = 14;

/** A capitalised word that may belong to an organization's name; countries and their adjectives may, other names may not. */
export const isOrganizationWord = (doc: Annotated, at: number): boolean => {
  const token = doc.tokens[at];
  if (token === undefined || !isFree(doc, at, at + 1)) return false;
  return isNameWord(doc, at) || (token.kind === 'word' && /^\d+(?:st|nd|rd|th)$/.test(token.norm));
};

/** The end of the run of capitalised words from the token on, hyphens between them included. */
export function endOfCapitals(doc: Annotated, at: number): number {
  const end = doc.sentenceAt(at)?.last ?? at;
  let last = at;
  while (last < end && last - at < MOST_TOKENS) {
    if (last > at && isTitleOfPerson(doc, last)) break;
    if (isOrganizationWord(doc, last)) last += 1;
    else if (
      last > at &&
      doc.tokens[last]?.text === '-' &&
      isOrganizationWord(doc, last + 1) &&
      !doc.tokens[last + 1]?.spaced
    )
      last += 2;
    else if (last > at && doc.tokens[last]?.kind === 'possessive' && doc.tokens[last - 1]?.norm === 'general')
      last += 1;
    else break;
  }
  return last;
}

/** "Peruvian President Ollanta Humala" after "the Cabinet of": a title with its country and a name begin here. */
function isTitleOfPerson(doc: Annotated, at: number): boolean {
  const country = doc.countryAt(at);
  const title = titleStartingAt(doc, country?.first === at ? country.last : at);
  return (
    title !== undefined &&
    isNameWord(doc, title.last) &&
    (title.kind === 'rank' || doc.tokens[title.last]?.kind === 'word') &&
    !isHeadBefore(doc, title.last)
  );
}

/** "General Congress", "Minister's Office": the title goes on into an organization. */
const isHeadBefore = (doc: Annotated, at: number): boolean => organizationHeads().matchesAt(doc.tokens, at).length > 0;

/**
 * The end of what an organization's head takes after it: "of Defense", "for the Suppression of Crime", "of Justice and Public
 * Security". "and" joins only portfolios, since two organizations may be joined the same way.
 */
export function endOfComplement(doc: Annotated, at: number): number {
  let last = at;
  while (OPENS_COMPLEMENT.has(word(doc, last)) && last - at < MOST_TOKENS) {
    let start = last + 1;
    while (CONNECTORS.has(word(doc, start)) && !isCapitalized(doc.tokens[start])) start += 1;
    const portfolio = portfolios().matchesAt(doc.tokens, start)[0];
    const isLone = portfolio !== undefined && isFree(doc, start, portfolio.last) && isCapitalized(doc.tokens[start]);
    const capitals = endOfCapitals(doc, start);
    const end = Math.max(isLone ? portfolio.last : start, endsInAdjective(doc, start, capitals) ? start : capitals);
    if (end === start) break;
    last = afterJoinedPortfolio(doc, end);
  }
  return last;
}

/** "the Cabinet of Peruvian …": an adjective alone completes nothing. */
const endsInAdjective = (doc: Annotated, first: number, last: number): boolean =>
  doc.countryAt(last - 1)?.form === 'adjective' && doc.countryAt(last - 1)?.first === first;

/** "Justice and Human Rights", "Security and Civil Protection": a second portfolio. */
function afterJoinedPortfolio(doc: Annotated, end: number): number {
  const isJoined =
    ['and', '&', 'y'].includes(word(doc, end)) || (mark(doc, end) === ',' && isCapitalized(doc.tokens[end + 1]));
  if (!isJoined) return end;
  const second = portfolios().matchesAt(doc.tokens, end + 1)[0];
  if (second === undefined || !isCapitalized(doc.tokens[end + 1]) || !isFree(doc, end + 1, second.last)) return end;
  return mark(doc, end) === ','
    ? ['and', 'y', ','].includes(word(doc, second.last))
      ? afterJoinedPortfolio(doc, second.last)
      : end
    : second.last;
}

/** The first token of the capitalised words, joined by "of", "for", "and" …, that end before the token. */
export function startOfName(doc: Annotated, end: number): number {
  const first = doc.sentenceAt(end - 1)?.first ?? end;
  let start = end;
  for (let at = end - 1; at >= first && end - at <= MOST_TOKENS; at -= 1) {
    if (isOrganizationWord(doc, at)) start = at;
    else if (
      !CONNECTORS.has(word(doc, at)) &&
      !['and', '-', ',', '&'].includes(word(doc, at)) &&
      !(doc.tokens[at]?.kind === 'possessive' && word(doc, at - 1) === 'general')
    )
      break;
  }
  return start;
}
