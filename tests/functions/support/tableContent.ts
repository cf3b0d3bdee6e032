import { isMark } from '../../../functions/records/store/changes/mark.ts';
import type { MemoryTable } from './memoryTable.ts';

/**
 * What a table holds of articles that are there. Left out is how it came about (revisions, when an article was changed
 * last and how), and the traces of removed ones. Of a mark only what it must be is left: one an article, where its head
 * says.
 */
export function tableContent({ heads, parts, entries }: MemoryTable) {
  const visible = [...heads.values()].filter((head) => head.generation !== null || head.pending.length > 0);
  const sorted = <Value>(items: Iterable<readonly [string, Value]>) =>
    [...items].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    heads: sorted(visible.map((head) => [head.id, { ...head, revision: 0, change: head.change !== null }] as const)),
    parts: sorted(parts),
    entries: sorted(
      [...entries].flatMap(([place, entry]): readonly (readonly [string, unknown])[] => {
        if (!isMark(entry.key)) return [[place, entry]];
        const head = heads.get(entry.article.id);
        if (head?.generation === null) return [];
        const isLast = head?.change?.at === Date.parse(entry.date);
        return [[`mark of ${entry.article.id}`, isLast ? 'the last change' : entry.date]];
      }),
    ),
  };
}
