import type { CountryCode, Role } from '../../../../records/schema/index.ts';
import { descriptors, modifiers } from '../../gazetteer/roles.ts';
import type { Annotated, PersonMention } from '../../mention.ts';
import { word } from '../../words.ts';
import type { TitleSpan } from '../titles.ts';
import type { CountryOfName } from './role.ts';

const DETERMINERS = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'whose']);
const MOST_DESCRIPTORS = 6;

/** What stands before a title and says whose it is and whether it is still held. */
export interface Scope {
  /** Where the descriptors begin ("public security analyst"). */
  readonly first: number;
  /** Where the country, the organization or the adverbs before the title begin. */
  readonly outer: number;
  readonly country: CountryCode | null;
  readonly organization: string | null;
  readonly status: Role['status'];
  /** "Petro's peace commissioner": the person whose it is. */
  readonly ofPerson: PersonMention | undefined;
}

const FARTHEST = 10;
const SMALL = new Set(['the', 'its', 'of', 'first']);

/** "Bolivian …", "Mexico's …", "the FELCN's …", "then-…", "former", "security" before a title. */
export function scopeBefore(doc: Annotated, title: TitleSpan, countryOf: CountryOfName): Scope {
  let country: CountryCode | null = null;
  let organization: string | null = null;
  let status: Role['status'] = null;
  let ofPerson: PersonMention | undefined;
  let isOwned = false;
  let first = title.first;
  let outer = title.first;
  for (let at = title.first - 1; at >= title.first - FARTHEST && at >= 0; at -= 1) {
    const token = doc.tokens[at];
    const name = doc.nameAt(at);
    const named = doc.countryAt(at);
    if (name?.type === 'organization') {
      organization ??= name.name;
      country ??= countryOf(name);
      at = name.first;
    } else if (name?.type === 'place' && (doc.tokens[name.last]?.kind === 'possessive' || name.last === title.first)) {
      country ??= countryOf(name);
      at = name.first;
    } else if (name?.type === 'person' && doc.tokens[name.last]?.kind === 'possessive') {
      ofPerson = name;
      outer = name.first;
      break;
    } else if (name !== undefined) break;
    else if (named) {
      country ??= named.code;
      at = named.first;
    } else if (modifiers().has(token?.norm ?? '')) status ??= modifiers().get(token?.norm ?? '') ?? null;
    else if (descriptors().has(token?.norm ?? '') && country === null && organization === null && !isOwned) first = at;
    else if (token?.kind === 'possessive') isOwned = true;
    else if (token?.text !== '-' && !isSmall(doc, at)) break;
    outer = at;
  }
  return {
    first: Math.min(first, startOfDescription(doc, title.first)),
    outer,
    country,
    organization,
    status,
    ofPerson,
  };
}

/** "of" only right after an organization's head word would lead away: "president of the X Y" is no scope of Y. */
const isSmall = (doc: Annotated, at: number): boolean => SMALL.has(word(doc, at)) && word(doc, at) !== 'of';

/** "northern macro-zone" in "the northern macro-zone coordinator": what stands between an article, a country or a possessive and the title describes it. */
function startOfDescription(doc: Annotated, title: number): number {
  let first = title;
  for (let at = title - 1; at >= title - MOST_DESCRIPTORS; at -= 1) {
    const token = doc.tokens[at];
    if (isBoundary(doc, at)) return first;
    if (LINKS.has(word(doc, at))) return title;
    const isHyphen = token?.text === '-' && !token.spaced;
    if ((token?.casing !== 'lower' && !isHyphen) || doc.nameAt(at) !== undefined || doc.dateAt(at) !== undefined)
      return title;
    if (!isHyphen) first = at;
  }
  return title;
}

/** "the money that President Obama promised", "during the visit of Foreign Minister Pary": no description. */
const LINKS = new Set(
  'that which whom who when where while because of by with to in from at on as and or but said is are was were has have had will'.split(
    ' ',
  ),
);

/** "the", "Peru's", "Peruvian", "former": what describes the office ends here. */
const isBoundary = (doc: Annotated, at: number): boolean =>
  DETERMINERS.has(word(doc, at)) ||
  doc.tokens[at]?.kind === 'possessive' ||
  doc.countryAt(at)?.form === 'adjective' ||
  modifiers().has(word(doc, at));
