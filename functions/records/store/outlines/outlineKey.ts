import { type ArticleId, articleId } from '../../schema/values.ts';
import type { Generation } from '../generation.ts';
import type { SortRange } from '../sortRange.ts';

/** Of the outlines of all reports; those of a party or a pair stand under its codes, which are in capitals. */
export const EVERYBODY = 'all';

const PREFIX = 'O#';

/** Everything before 1980 is one decade, and everything from 2040 on, so that the decades can be told one by one. */
const FIRST_DECADE = 197;
const LAST_DECADE = 204;

/** Ten years have a partition of their own: no key is written to for ever. */
export function outlinePartition(who: string, decade: number): string {
  return `${PREFIX}${who}#${decade}`;
}

export function isOutline({ PK }: { readonly PK: string }): boolean {
  return PK.startsWith(PREFIX);
}

export function decadeOf(date: string): number {
  return Math.min(LAST_DECADE, Math.max(FIRST_DECADE, Number(date.slice(0, 3))));
}

/** The decades between two dates, the newest first; all of them where an end is not given. */
export function decadesBetween(from: string | undefined, to: string | undefined): readonly number[] {
  const first = from === undefined ? FIRST_DECADE : decadeOf(from);
  const last = to === undefined ? LAST_DECADE : decadeOf(to);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => last - at);
}

export interface OutlinePlace {
  readonly date: string;
  readonly family: string;
  readonly id: ArticleId;
  readonly ordinal: number;
  readonly generation: Generation;
}

const ORDINAL_DIGITS = 5;

/** Year by year, and within a year family by family: whatever may be the same act lies side by side. */
export function outlineSortKey({ date, family, id, ordinal, generation }: OutlinePlace): string {
  return [date.slice(0, 4), family, id, String(ordinal).padStart(ORDINAL_DIGITS, '0'), generation].join('#');
}

/** The year and the family of an outline: what its sort key begins with. */
export function familyPlace(sortKey: string): string {
  return sortKey.split('#', 2).join('#');
}

export function articleIn(sortKey: string): ArticleId {
  return articleId.parse(sortKey.split('#')[2]);
}

/**
 * The years that a range of dates touches, whole: what else is told of an act may be dated anywhere in its year. `after`
 * is where a reader who goes backwards stopped.
 */
export function yearsRange(from: string | undefined, to: string | undefined, after: string | undefined): SortRange {
  const end = to === undefined || to.length === 4 ? to : `${to.slice(0, 4)}~`;
  const ends = [end, after].filter((each) => each !== undefined).sort();
  return { low: from?.slice(0, 4) ?? '!', high: ends[0] ?? '~' };
}
