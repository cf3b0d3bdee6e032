import { type ArticleId, articleId } from '../../schema/values.ts';
import type { Entry, Source } from '../entry.ts';
import type { ItemKey } from '../itemKey.ts';

/** Stands in the order of changes for an article that was changed then. It never says how: the head does. */
export type Mark = Entry<{ readonly expires: number | null }, Source>;

const PREFIX = 'C#';

/** Each day has a partition of its own: no key is written to for ever. */
export function markPartition(day: string): string {
  return `${PREFIX}${day}`;
}

/** The day of a moment as marks and cursors write it. */
export function dayOf(moment: string): string {
  return moment.slice(0, 10);
}

/** `at`: milliseconds since 1970. */
export function markKey(id: ArticleId, at: number): ItemKey {
  const moment = new Date(at).toISOString();
  return { PK: markPartition(dayOf(moment)), SK: `${moment}#${id}` };
}

/** `expires`: when the mark of a removal goes, in seconds since 1970; the others stay as long as their articles. */
export function markOf(id: ArticleId, at: number, expires: number | null): Mark {
  return markAt(markKey(id, at), expires);
}

export function isMark({ PK }: Pick<ItemKey, 'PK'>): boolean {
  return PK.startsWith(PREFIX);
}

/** The mark at a key: everything else about it is in the key. */
export function markAt(key: ItemKey, expires: number | null): Mark {
  const [date = '', id] = key.SK.split('#');
  return { key, date, article: { id: articleId.parse(id) }, fact: { expires } };
}
