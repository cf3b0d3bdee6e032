import type { MemoryTable } from './memoryTable.ts';

/** What a table holds of articles that are there: how it came about (revisions) and traces of removed ones left out. */
export function tableContent({ heads, parts, entries }: MemoryTable) {
  const visible = [...heads.values()].filter((head) => head.generation !== null || head.pending.length > 0);
  const sorted = <Value>(items: Iterable<readonly [string, Value]>) =>
    [...items].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    heads: sorted(visible.map((head) => [head.id, { ...head, revision: 0 }] as const)),
    parts: sorted(parts),
    entries: sorted(entries),
  };
}
