import type { Role } from '../../../../records/schema/index.ts';
import { honorifics } from '../../gazetteer/roles.ts';
import type { Annotated, PersonMention } from '../../mention.ts';
import { mark, word } from '../../words.ts';
import { cueBefore } from '../aliasName.ts';
import { type TitleSpan, titleEndingAt } from '../titles.ts';
import { complementAfter, titleWithComplement } from './complement.ts';
import { type CountryOfName, roleOf, titleText } from './role.ts';
import { scopeBefore } from './scope.ts';

const MOST_TITLES = 3;
const PRONOUNS = new Set(['its', 'their']);

export interface LeadingRoles {
  readonly roles: readonly Role[];
  /** The person whose office it is: "Petro's peace commissioner". */
  readonly ofPerson: PersonMention | undefined;
  /** The first of the titles is parted from the name by a comma. */
  readonly isApart: boolean;
  /** "its director", "their commander". */
  readonly isOfSubject: boolean;
  /** Where the titles and what belongs to them begin. */
  readonly first: number;
}

/**
 * The titles that lead up to a name: "Bolivian Vice Minister of Social Defense X", "Mexico's Secretary of National Defense (SEDENA),
 * General X", "the commander of the Colombian Navy, Admiral X", "then-Peruvian Minister of Defense X", "DEA Administrator X".
 */
export function rolesBefore(doc: Annotated, mention: PersonMention, countryOf: CountryOfName): LeadingRoles {
  const roles: Role[] = [];
  let ofPerson: PersonMention | undefined;
  let end = beforeHonorific(doc, cueBefore(doc, mention.first) ?? mention.first);
  let isApart = false;
  for (let count = 0; count < MOST_TITLES; count += 1) {
    const title = titleBefore(doc, end);
    if (title === undefined) break;
    isApart ||= count === 0 && mark(doc, end - 1) === ',';
    const scope = scopeBefore(doc, title, countryOf);
    const inside = complementAfter(doc, title.last, end, countryOf);
    const country = scope.country ?? countryInside(doc, title) ?? (title.isPlural ? null : inside.country);
    roles.push(
      roleOf(titleText(doc, scope.first, title), {
        country,
        organization: scope.organization ?? inside.organization,
        status: scope.status,
      }),
    );
    ofPerson ??= scope.ofPerson;
    end = scope.outer;
    if (mark(doc, end - 1) !== ',') break;
  }
  return {
    roles: inheritCountry(roles),
    ofPerson,
    isApart,
    isOfSubject: PRONOUNS.has(word(doc, end)) || PRONOUNS.has(word(doc, end - 1)),
    first: end,
  };
}

/** "National Security Minister Dr Bernard Nottage". */
const beforeHonorific = (doc: Annotated, first: number): number =>
  honorifics().has(word(doc, first - 1)) && doc.tokens[first - 1]?.casing !== 'lower' ? first - 1 : first;

/** Adjacent, before a comma, or with its complement before the name or the comma. */
function titleBefore(doc: Annotated, end: number): TitleSpan | undefined {
  const beforeComma = mark(doc, end - 1) === ',' ? end - 1 : end;
  return (
    titleEndingAt(doc, end) ??
    (beforeComma === end ? undefined : titleEndingAt(doc, beforeComma)) ??
    titleWithComplement(doc, beforeComma)
  );
}

function countryInside(doc: Annotated, title: TitleSpan): Role['country'] {
  for (let i = title.first; i < title.last; i += 1) {
    const country = doc.countryAt(i);
    if (country) return country.code;
  }
  return null;
}

/** "Mexico's Secretary …, General X": what one title says of the country holds for the others. */
function inheritCountry(roles: readonly Role[]): readonly Role[] {
  const country = roles.find((role) => role.country !== null)?.country ?? null;
  return roles.map((role) => (role.country === null ? { ...role, country } : role));
}
