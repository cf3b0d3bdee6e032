import type { RecordReader } from '../../../functions/records/store/recordTable.ts';
import { askApi } from '../../functions/support/askApi.ts';
import type { MemoryTable } from '../../functions/support/memoryTable.ts';

interface ChangesBody {
  readonly items: readonly { readonly id: string; readonly version: string | null }[];
  readonly next: string | null;
  readonly since: string;
}

/** A client that keeps a copy in step by `/changes` alone. */
export interface Copy {
  /** Follows `next` to the end. A request that fails leaves it where it was, to begin again from there. */
  update(reader: RecordReader, now: number): Promise<void>;
  /** What it holds otherwise than the table; null if nothing. */
  difference(table: MemoryTable): string | null;
}

export function copyOf(name: string, limit: number): Copy {
  const versions = new Map<string, string>();
  let since: string | null = null;
  return {
    update: async (reader, now) => {
      const from = since === null ? '' : `&since=${since}`;
      let next: string | null = `/changes?limit=${limit}${from}`;
      while (next !== null) {
        const { body } = await askApi(reader, next, 'GET', {}, { now: () => now });
        const page = body as ChangesBody;
        for (const { id, version } of page.items) {
          if (version === null) versions.delete(id);
          else versions.set(id, version);
        }
        since = page.since;
        next = page.next;
      }
    },
    difference: ({ heads }) => {
      const shown = new Map(
        [...heads.values()].map(({ generation, id }) => [id as string, generation as string | null]),
      );
      const ids = new Set([...shown.keys(), ...versions.keys()]);
      const wrong = [...ids].find((id) => (shown.get(id) ?? null) !== (versions.get(id) ?? null));
      if (wrong === undefined) return null;
      return `the copy of ${name} has ${versions.get(wrong)} of ${wrong}, and the table ${shown.get(wrong)}`;
    },
  };
}
