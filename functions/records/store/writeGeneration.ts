import type { ArticleId, ArticleRecord } from '../schema/index.ts';
import { type ArchivePart, pack } from './archive.ts';
import { changeAll } from './changeAll.ts';
import type { AnyEntry } from './entry.ts';
import type { Generation } from './generation.ts';
import { archiveKey } from './itemKey.ts';
import type { ArticleStore } from './recordTable.ts';
import type { WriteAccess } from './writeAccess.ts';

/** An article ready to be written: its packed record and its entries. */
export interface PreparedGeneration {
  readonly id: ArticleId;
  readonly generation: Generation;
  readonly parts: readonly ArchivePart[];
  readonly entries: readonly AnyEntry[];
}

export async function prepareGeneration(
  id: ArticleId,
  record: ArticleRecord,
  generation: Generation,
  entries: readonly AnyEntry[],
): Promise<PreparedGeneration> {
  const parts = await pack({ record, entryKeys: entries.map((entry) => entry.key) });
  return { id, generation, parts, entries };
}

/**
 * Writes the record with the keys of all entries, then the entries: whatever is cut short can be found and removed.
 * Nothing of it can be seen before the head points to it.
 */
export async function writeGeneration(
  store: ArticleStore,
  { id, generation, parts, entries }: PreparedGeneration,
  access: WriteAccess,
): Promise<void> {
  for (const [number, part] of parts.entries()) {
    access.check();
    await store.putPart(archiveKey(id, generation, number), part);
  }
  await changeAll(
    store,
    entries.map((entry) => ({ kind: 'put', entry })),
    access,
  );
}
