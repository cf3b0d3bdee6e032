import type { CountryCode, Role } from '../../../../records/schema/index.ts';
import { type Annotated, type NameMention, textOf } from '../../mention.ts';
import type { TitleSpan } from '../titles.ts';

/** The country of an organization or a place, as far as the text or a list tells it. */
export type CountryOfName = (name: NameMention) => CountryCode | null;

export interface RoleParts {
  readonly country?: CountryCode | null;
  readonly organization?: string | null;
  readonly status?: Role['status'];
}

export const roleOf = (title: string, { country = null, organization = null, status = null }: RoleParts): Role => ({
  title,
  country,
  organization,
  status: status ?? 'current',
  since: null,
});

/** The title in its own words, in the singular: "Presidents" of two people is "President" of each. */
export function titleText(doc: Annotated, first: number, title: TitleSpan): string {
  const text = textOf(doc, first, title.last);
  return title.isPlural ? singular(text) : text;
}

const singular = (title: string): string =>
  title.replace(/(\p{L}{3})ies\b/u, '$1y').replace(/([^s])s\b(?=$| of| for| general)/i, '$1');
