import type { CountryCode, Role } from '../../../records/schema/index.ts';
import { descriptors, modifiers } from '../gazetteer/roles.ts';
import { type Annotated, type PersonMention, textOf } from '../mention.ts';
import { mark, word } from '../words.ts';
import { endOfComplement } from '../organizations/organizationSpan.ts';
import { titleStartingAt } from './titles.ts';

const OPENERS = new Set([',', '(', '--', '–', '—']);
const BOUNDARIES = new Set([',', '.', ';', ')', '--', '–', '—', '"', '“', '”']);
const FARTHEST_TITLE = 8;

/**
 * Roles told after a name: "X, a Peruvian security analyst", "X, coordinator of the organization Y", "X (head of the DEA)",
 * "X, who was then the defense minister", "X -- who chairs …" says none; "X of Peru" gives the country of a role told before.
 */
export function rolesAfter(doc: Annotated, { last }: PersonMention): readonly Role[] {
  if (!OPENERS.has(mark(doc, last))) return [];
  const roles: Role[] = [];
  let at = last + 1;
  if (doc.tokens[at]?.kind === 'number' && mark(doc, at + 1) === ',') at += 2;
  const end = Math.min(doc.sentenceAt(last)?.last ?? at, at + FARTHEST_TITLE * 3);
  let country: CountryCode | null = null;
  let organization: string | null = null;
  let status: Role['status'] = null;
  let descriptor: number | undefined;
  for (let i = at; i < end && i < at + FARTHEST_TITLE; i += 1) {
    if (doc.nameAt(i)?.type === 'person' || BOUNDARIES.has(mark(doc, i))) break;
    const title = titleStartingAt(doc, i);
    if (title !== undefined) {
      const titleEnd = Math.max(title.last, word(doc, title.last) === 'of' || word(doc, title.last) === 'for' ? endOfComplement(doc, title.last) : title.last);
      const said = scopeAfter(doc, titleEnd, end);
      roles.push({
        title: textOf(doc, descriptor ?? title.first, titleEnd),
        country: country ?? said.country,
        organization: organization ?? said.organization,
        status: status ?? 'current',
        since: null,
      });
      if (word(doc, titleEnd) !== 'and') break;
      i = titleEnd;
      descriptor = undefined;
      continue;
    }
    const name = doc.nameAt(i);
    if (name?.type === 'organization') {
      organization = name.name;
      country ??= name.country;
    } else country ??= doc.countryAt(i)?.code ?? null;
    if (modifiers().has(word(doc, i))) status ??= modifiers().get(word(doc, i)) ?? null;
    descriptor = descriptors().has(word(doc, i)) ? (descriptor ?? i) : undefined;
  }
  return roles;
}

/** "of the Bolivian civil organization Acción Andina", "for Mexico": up to the next mark. */
function scopeAfter(doc: Annotated, from: number, end: number): { country: CountryCode | null; organization: string | null } {
  let country: CountryCode | null = null;
  let organization: string | null = null;
  for (let i = from; i < end && !BOUNDARIES.has(mark(doc, i)); i += 1) {
    const name = doc.nameAt(i);
    if (name?.type === 'organization') {
      organization ??= name.name;
      country ??= name.country;
    }
    country ??= doc.countryAt(i)?.code ?? null;
  }
  return { country, organization };
}

/** "Alberto Otarola of Peru": the country of the person named. */
export function countryAfter(doc: Annotated, { last }: PersonMention): CountryCode | null {
  if (word(doc, last) !== 'of' && mark(doc, last) !== '(') return null;
  const country = doc.countryAt(last + 1) ?? (word(doc, last + 1) === 'the' ? doc.countryAt(last + 2) : undefined);
  return country?.form === 'name' ? country.code : null;
}
