import { partyCode } from '../../../../records/schema/index.ts';
import { tokenize } from '../../../3-text/tokenize.ts';
import { countryNames } from '../../../4-entities/gazetteer/countries.ts';
import type { PartyReference } from './partyReferences.ts';

/** The countries that the headline names, which say whom the article is about: "Peru, Colombia Strengthen Ties". */
export function partiesOfHeadline(headline: string | null): readonly PartyReference[] {
  const tokens = tokenize(headline ?? '');
  const found: PartyReference[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const [longest] = countryNames().matchesAt(tokens, at);
    if (longest === undefined || longest.value.ambiguous) continue;
    found.push({ code: partyCode.parse(longest.value.code), first: at, last: longest.last, via: 'country' });
    at = longest.last - 1;
  }
  return found;
}
