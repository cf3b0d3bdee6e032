import type { Entry } from './entry.ts';
import type { RecordReader } from './recordTable.ts';
import { generationIn } from './sortKey.ts';

/**
 * The entries that readers may see: those of the generation that their article's head points to. What is being written
 * or removed is not among them, so that nobody sees half of an article.
 */
export async function visibleEntries<Fact>(
  reader: Pick<RecordReader, 'readHeads'>,
  entries: readonly Entry<Fact>[],
): Promise<readonly Entry<Fact>[]> {
  const heads = await reader.readHeads(entries.map((entry) => entry.article.id));
  return entries.filter((entry) => heads.get(entry.article.id)?.generation === generationIn(entry.key.SK));
}
