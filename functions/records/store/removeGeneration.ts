import type { ArticleId } from '../schema/index.ts';
import { unpackEntryKeys } from './archive.ts';
import { readArchiveParts } from './archiveParts.ts';
import { changeAll } from './changeAll.ts';
import type { Generation } from './generation.ts';
import { archiveKey } from './itemKey.ts';
import type { ArticleStore } from './recordTable.ts';
import type { WriteAccess } from './writeAccess.ts';

/** Removes whatever there is of a generation: the entries first and last the part that leads to them. */
export async function removeGeneration(
  store: ArticleStore,
  id: ArticleId,
  generation: Generation,
  access: WriteAccess,
): Promise<void> {
  const found = await readArchiveParts(store, id, generation);
  if (found === null) return;
  // Entries are written after the last part and removed before it, so a part that is missing means that there are none.
  if (found.complete) {
    const keys = await unpackEntryKeys(found.parts);
    await changeAll(
      store,
      keys.map((key) => ({ kind: 'delete', key })),
      access,
    );
  }
  for (let number = found.count - 1; number >= 0; number -= 1) {
    access.check();
    await store.deletePart(archiveKey(id, generation, number));
  }
}
