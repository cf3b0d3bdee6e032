import { createHash } from 'node:crypto';
import type { ArticleId, Cooperation } from '../schema/index.ts';
import { sortDate } from '../sortDate.ts';
import { kindClass } from './kindClass.ts';

/**
 * All reports that may be about one act have the same family: the same parties, compatible kinds, the same year. What
 * has no date can only be compared within its article.
 */
export function familyOf(
  { parties, kind, date }: Pick<Cooperation, 'parties' | 'kind' | 'date'>,
  article: ArticleId,
): string {
  const year = sortDate(date)?.slice(0, 4) ?? article;
  return digest([[...parties].sort().join('+'), kindClass(kind), year], 16);
}

export function digest(parts: readonly string[], length: number): string {
  return createHash('sha256').update(parts.join('|')).digest('hex').slice(0, length);
}
