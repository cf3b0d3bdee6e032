import type { AnyEntry } from './entry.ts';
import type { RecordReader } from './recordTable.ts';
import { generationIn } from './sortKey.ts';

/**
 * The entries that readers may see: those of the generation that their article's head points to. What is being written
 * or removed is not among them, so that nobody sees half of an article.
 */
export async function visibleEntries<Shown extends AnyEntry>(
  reader: Pick<RecordReader, 'readHeads'>,
  entries: readonly Shown[],
): Promise<readonly Shown[]> {
  const heads = await reader.readHeads(entries.map((entry) => entry.article.id));
  return entries.filter((entry) => heads.get(entry.article.id)?.generation === generationIn(entry.key.SK));
}
