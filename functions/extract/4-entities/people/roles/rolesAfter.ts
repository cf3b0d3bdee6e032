import type { CountryCode, Role } from '../../../../records/schema/index.ts';
import { descriptors, modifiers } from '../../gazetteer/roles.ts';
import type { Annotated, PersonMention } from '../../mention.ts';
import { mark, word } from '../../words.ts';
import { type TitleSpan, titleStartingAt } from '../titles.ts';
import { complementAfter } from './complement.ts';
import { type CountryOfName, roleOf, titleText } from './role.ts';

const OPENERS = new Set([',', '(', '--', '–', '—']);
const BOUNDARIES = new Set([',', '.', ';', ':', ')', '(', '--', '–', '—', '"', '“', '”']);
/** After these the sentence goes on; nothing is said in apposition. */
const GOES_ON = new Set(
  'and or but nor which that while when where as with after before to in on at by from for'.split(' '),
);
const ARTICLES = new Set(
  'the a an his her its their one another who whose now then also himself herself both'.split(' '),
);
const FARTHEST_TITLE = 9;
const FARTHEST_END = 28;

export interface AfterRoles {
  readonly roles: readonly Role[];
  /** "a Venezuelan wanted for …": told of the person alone. */
  readonly country: CountryCode | null;
}

/**
 * Roles in apposition: "X, a Peruvian security analyst", "X, coordinator of the organization Y", "X (head of the DEA)", "X, 51, who was then
 * the defense minister"; not "X, and the minister Y" nor "X, Peruvian Minister Y, and Z".
 */
export function rolesAfter(doc: Annotated, { last }: PersonMention, countryOf: CountryOfName): AfterRoles {
  const at = startOfApposition(doc, last);
  const end = Math.min(doc.sentenceAt(last)?.last ?? last, last + FARTHEST_END);
  if (at === undefined) return { roles: [], country: null };
  const roles: Role[] = [];
  let country: CountryCode | null = null;
  let organization: string | null = null;
  let status: Role['status'] = null;
  let descriptor: number | undefined;
  for (let i = at; i < end && i < at + FARTHEST_TITLE; i += 1) {
    const name = doc.nameAt(i);
    if (name?.type === 'person' || (BOUNDARIES.has(mark(doc, i)) && name === undefined)) break;
    const title = name === undefined ? titleHere(doc, i) : undefined;
    if (title !== undefined) {
      if (isOfNextPerson(doc, title)) return { roles: [], country: null };
      const said = complementAfter(doc, title.last, end, countryOf);
      roles.push(
        roleOf(titleText(doc, descriptor ?? title.first, title), {
          country: country ?? countryWithin(doc, title) ?? said.country,
          organization: organization ?? said.organization,
          status,
        }),
      );
      if (word(doc, title.last) !== 'and') break;
      i = title.last;
      descriptor = undefined;
      continue;
    }
    if (name !== undefined) {
      if (name.type === 'organization') organization = name.name;
      country ??= countryOf(name);
      i = name.last - 1;
    } else country ??= doc.countryAt(i)?.code ?? null;
    if (modifiers().has(word(doc, i))) status ??= modifiers().get(word(doc, i)) ?? null;
    descriptor = isDescriptor(doc, i) ? (descriptor ?? i) : undefined;
  }
  return { roles, country: roles.length === 0 ? nationalityAt(doc, at) : null };
}

/** The first word after the mark, an age left out; none where the sentence goes on with something else. */
function startOfApposition(doc: Annotated, last: number): number | undefined {
  if (!OPENERS.has(mark(doc, last))) return undefined;
  const hasAge = doc.tokens[last + 1]?.kind === 'number' && mark(doc, last + 2) === ',';
  const at = hasAge ? last + 3 : last + 1;
  return opensApposition(doc, at) ? at : undefined;
}

/** An article, a title or what may stand before one; not a verb ("…, welcomed the official delegation"). */
function opensApposition(doc: Annotated, at: number): boolean {
  if (GOES_ON.has(word(doc, at))) return false;
  const isWord = ARTICLES.has(word(doc, at)) || modifiers().has(word(doc, at)) || descriptors().has(word(doc, at));
  const isName = doc.countryAt(at) !== undefined || doc.nameAt(at) !== undefined;
  return isWord || isName || titleStartingAt(doc, at) !== undefined || doc.tokens[at]?.casing !== 'lower';
}

/** "associate" in "associate investigator" describes; the office comes after it. */
function titleHere(doc: Annotated, at: number): TitleSpan | undefined {
  const title = titleStartingAt(doc, at);
  return title !== undefined && titleStartingAt(doc, title.last) === undefined ? title : undefined;
}

const isDescriptor = (doc: Annotated, at: number): boolean =>
  (descriptors().has(word(doc, at)) || titleStartingAt(doc, at) !== undefined) && !modifiers().has(word(doc, at));

/** "…, Peruvian Minister Y": the title leads up to another name. */
const isOfNextPerson = (doc: Annotated, title: TitleSpan): boolean => doc.nameAt(title.last)?.type === 'person';

/** "a Venezuelan wanted for", "a Peruvian national". */
function nationalityAt(doc: Annotated, at: number): CountryCode | null {
  if (!['a', 'an'].includes(word(doc, at))) return null;
  const country = doc.countryAt(at + 1) ?? doc.countryAt(at + 2);
  return country?.form === 'adjective' ? country.code : null;
}

function countryWithin(doc: Annotated, title: TitleSpan): CountryCode | null {
  for (let i = title.first; i < title.last; i += 1) {
    const country = doc.countryAt(i);
    if (country !== undefined) return country.code;
  }
  return null;
}

/** "Alberto Otarola of Peru", "Colonel Quispe of the Bolivian police", "Peña (Mexico)": the country of the person named. */
export function countryAfter(doc: Annotated, { last }: PersonMention): CountryCode | null {
  if (word(doc, last) !== 'of' && mark(doc, last) !== '(') return null;
  const hasArticle = word(doc, last + 1) === 'the';
  const country = doc.countryAt(hasArticle ? last + 2 : last + 1);
  if (country === undefined || country.form === 'government') return null;
  return country.form === 'name' || hasArticle ? country.code : null;
}
