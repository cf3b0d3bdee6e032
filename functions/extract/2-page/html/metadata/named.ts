import type { Edtf } from '../../../../records/schema/index.ts';
import { namesIn } from '../../header/byline.ts';
import { headerDate } from '../../header/headerDate.ts';
import { decodeEntities } from '../../plain/entities.ts';

/** Scripts and attributes often hold text that was encoded twice. */
export const singleLine = (text: string): string => decodeEntities(text).replace(/\s+/g, ' ').trim();

const LEAD = /^(?:by|por)\s/i;
const IS_LINK = /^https?:/i;

/** The people among the authors that a page names; its newsroom and the links to profiles are none. */
export function authorsNamed(values: readonly string[]): readonly string[] | undefined {
  const authors = values
    .filter((value) => value !== '' && !IS_LINK.test(value))
    .flatMap((value) => namesIn(value.replace(LEAD, ''))?.authors ?? []);
  return authors.length === 0 ? undefined : [...new Set(authors)];
}

/** The day as the page writes it, in its own time zone. */
export const dateNamed = (value: string | null | undefined): Edtf | undefined =>
  value ? headerDate(value.slice(0, 80))?.value : undefined;
