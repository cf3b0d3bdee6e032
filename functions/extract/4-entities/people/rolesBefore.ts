import type { CountryCode, Role } from '../../../records/schema/index.ts';
import { descriptors, modifiers } from '../gazetteer/roles.ts';
import { type Annotated, type PersonMention, textOf } from '../mention.ts';
import { mark, word } from '../words.ts';
import { type TitleSpan, titleEndingAt } from './titles.ts';

const MOST_TITLES = 3;

interface Scope {
  country: CountryCode | null;
  organization: string | null;
  status: Role['status'];
}

/**
 * The titles that lead up to a name: "Bolivian Vice Minister of Social Defense X", "Mexico's Secretary of National Defense (SEDENA),
 * General X", "the commander of the Colombian Navy, Admiral X", "then-Peruvian Minister of Defense X", "DEA Administrator X".
 */
export function rolesBefore(doc: Annotated, { first }: PersonMention): readonly Role[] {
  const roles: Role[] = [];
  let end = first;
  for (let count = 0; count < MOST_TITLES; count += 1) {
    const at = count === 0 && mark(doc, end - 1) === ',' ? end - 1 : end;
    const title = titleEndingAt(doc, at) ?? titleOfOrganization(doc, at);
    if (title === undefined) break;
    const { start, scope } = scopeBefore(doc, title);
    const inside = countryInside(doc, title);
    const country = scope.country ?? inside;
    roles.push({ title: titleText(doc, start.descriptor, title), country, organization: scope.organization, status: scope.status ?? 'current', since: null });
    end = endBeforeComma(doc, start.outer);
    if (end === start.outer) break;
  }
  return inheritCountry(roles);
}

const titleText = (doc: Annotated, first: number, title: TitleSpan): string => {
  const text = textOf(doc, first, title.last);
  return title.isPlural && title.kind === 'office' ? singular(text) : text;
};

const singular = (title: string): string => title.replace(/(\p{L}{3})ies\b/u, '$1y').replace(/([^s])s\b(?=$| of| for)/, '$1');

/** "commander of the Colombian Navy", "head of the DEA": the title's own words end before the organization. */
function titleOfOrganization(doc: Annotated, end: number): TitleSpan | undefined {
  const name = doc.nameAt(end - 1);
  if (name?.type !== 'organization' || name.last !== end) return undefined;
  const before = doc.tokens[name.first - 1]?.norm === 'the' ? name.first - 1 : name.first;
  if (!['of', 'for', 'at'].includes(word(doc, before - 1))) return undefined;
  return titleEndingAt(doc, before - 1);
}

/** The country, organization and adverbs of time before a title. */
function scopeBefore(doc: Annotated, title: TitleSpan): { start: { descriptor: number; outer: number }; scope: Scope } {
  const scope: Scope = { country: null, organization: null, status: null };
  let descriptor = title.first;
  let outer = title.first;
  for (let at = title.first - 1; at >= title.first - 8 && at >= 0; at -= 1) {
    const token = doc.tokens[at];
    const country = doc.countryAt(at);
    const name = doc.nameAt(at);
    if (name?.type === 'organization') {
      scope.organization ??= name.name;
      scope.country ??= name.country;
      at = name.first;
    } else if (country) {
      scope.country ??= country.code;
      at = country.first;
    } else if (modifiers().has(token?.norm ?? '')) scope.status ??= modifiers().get(token?.norm ?? '') ?? null;
    else if (descriptors().has(token?.norm ?? '') && scope.country === null && scope.organization === null) descriptor = at;
    else if (token?.kind !== 'possessive' && token?.text !== '-' && token?.norm !== 'the' && token?.norm !== 'its') break;
    outer = at;
  }
  const of = doc.countryAt(title.last + 1);
  if (word(doc, title.last) === 'of' && of) scope.country ??= of.code;
  return { start: { descriptor, outer }, scope };
}

function countryInside(doc: Annotated, title: TitleSpan): CountryCode | null {
  for (let i = title.first; i < title.last; i += 1) {
    const country = doc.countryAt(i);
    if (country) return country.code;
  }
  const name = doc.nameAt(title.last + (word(doc, title.last + 1) === 'the' ? 2 : 1));
  return word(doc, title.last) === 'of' && name?.type === 'organization' ? name.country : null;
}

/** Before "…, General X" and "… (SEDENA), General X" another title may end. */
function endBeforeComma(doc: Annotated, at: number): number {
  if (mark(doc, at - 1) !== ',') return at;
  return mark(doc, at - 2) === ')' && mark(doc, at - 4) === '(' ? at - 4 : at - 1;
}

/** "Mexico's Secretary …, General X": what one title says of the country holds for the others. */
function inheritCountry(roles: readonly Role[]): readonly Role[] {
  const country = roles.find((role) => role.country !== null)?.country ?? null;
  return roles.map((role) => (role.country === null ? { ...role, country } : role));
}
