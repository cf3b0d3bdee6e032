import type { ArchivePart } from '../../../functions/records/store/archive.ts';
import type { AnyEntry } from '../../../functions/records/store/entry.ts';
import type { Head } from '../../../functions/records/store/head.ts';
import type { ItemKey } from '../../../functions/records/store/itemKey.ts';
import type { RecordTable } from '../../../functions/records/store/recordTable.ts';

export interface MemoryTable extends RecordTable {
  readonly heads: Map<string, Head>;
  readonly parts: Map<string, ArchivePart>;
  readonly entries: Map<string, AnyEntry>;
}

const textOf = ({ PK, SK }: ItemKey): string => `${PK} ${SK}`;

/** A table in memory, for tests of what is done with a table rather than of how it is asked. */
export function memoryTable(): MemoryTable {
  const heads = new Map<string, Head>();
  const parts = new Map<string, ArchivePart>();
  const entries = new Map<string, AnyEntry>();
  return {
    heads,
    parts,
    entries,
    readHead: async (id) => heads.get(id) ?? null,
    readHeads: async (ids) => new Map(ids.flatMap((id) => [...[heads.get(id) ?? []]].flat().map((head) => [id, head]))),
    readPart: async (key) => parts.get(textOf(key)) ?? null,
    readStretch: async ({ partition, range, direction, limit }) => {
      const found = [...entries.values()]
        .filter(({ key }) => key.PK === partition && key.SK >= range.low && key.SK <= range.high)
        .sort((one, other) => (one.key.SK < other.key.SK === (direction === 'forwards') ? -1 : 1));
      return { entries: found.slice(0, limit), more: found.length > limit };
    },
    replaceHead: async (head, expectedRevision) => {
      if ((heads.get(head.id)?.revision ?? 0) !== expectedRevision) return 'conflict';
      heads.set(head.id, head);
      return 'stored';
    },
    putPart: async (key, part) => {
      parts.set(textOf(key), part);
    },
    deletePart: async (key) => {
      parts.delete(textOf(key));
    },
    changeEntries: async (changes) => {
      for (const change of changes) {
        if (change.kind === 'put') entries.set(textOf(change.entry.key), change.entry);
        else entries.delete(textOf(change.key));
      }
      return [];
    },
  };
}
