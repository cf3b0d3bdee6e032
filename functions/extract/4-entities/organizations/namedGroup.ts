import { placeNames } from '../gazetteer/places.ts';
import { type Annotated, isFree, type NameParser, type OrganizationMention, textOf } from '../mention.ts';
import { PLACE_NOUNS } from '../places/placeNouns.ts';
import { word } from '../words.ts';
import { groupHeads } from './heads.ts';
import { endOfCapitals, isOrganizationWord } from './organizationSpan.ts';

const rule = 'namedGroup';
const PLURAL = /(?:s|es)$/;

/** "Sinaloa Cartel", "the Gulf cartel", "Los Choneros gang": a name before a word for a group, in either case. */
export const namedGroup: NameParser<OrganizationMention> = {
  name: rule,
  parse: (doc, at) => {
    if (!isOrganizationWord(doc, at) || isOrganizationWord(doc, at - 1)) return undefined;
    const capitals = endOfCapitals(doc, at);
    const isInside = groupHeads().has(word(doc, capitals - 1)) && capitals - at > 1;
    const head = isInside ? capitals - 1 : capitals;
    const type = groupHeads().get(word(doc, head));
    if (
      type === undefined ||
      isOnlyCountry(doc, at, head) ||
      isPlace(doc, at, head) ||
      !isFree(doc, at, head + 1) ||
      doc.tokens[head]?.kind !== 'word'
    )
      return undefined;
    const singular = textOf(doc, head, head + 1).replace(PLURAL, '');
    const isPlural = PLURAL.test(word(doc, head)) && groupHeads().has(singular.toLowerCase());
    const name = isPlural ? `${textOf(doc, at, head)} ${singular}` : textOf(doc, at, head + 1);
    return {
      type: 'organization',
      first: at,
      last: head + 1,
      rule,
      name,
      listed: null,
      acronym: null,
      organizationType: type,
      country: null,
      party: null,
    };
  },
};

/** "Colombian cartels" are no group of that name; the "57th Front" is. */
function isOnlyCountry(doc: Annotated, first: number, last: number): boolean {
  for (let i = first; i < last; i += 1) if (isOrganizationWord(doc, i) && !doc.countryAt(i)) return false;
  return true;
}

/** "the Javari River gangs" fish there; "the Gulf cartel" is one. */
const isPlace = (doc: Annotated, first: number, head: number): boolean =>
  doc.tokens[head]?.casing === 'lower' &&
  ((head - first > 1 && PLACE_NOUNS.has(word(doc, head - 1))) ||
    (/^gangs?$/.test(word(doc, head)) && isCity(doc, first, head)));

/** "the São Paulo gang": where it is from; "the Cali cartel" is its name. */
const isCity = (doc: Annotated, first: number, last: number): boolean =>
  placeNames()
    .matchesAt(doc.tokens, first)
    .some((match) => match.last === last && match.value.place.type === 'city' && !match.value.ambiguous);
