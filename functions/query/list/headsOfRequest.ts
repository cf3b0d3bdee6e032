import type { ArticleId } from '../../records/schema/index.ts';
import type { Head } from '../../records/store/head.ts';
import type { RecordReader } from '../../records/store/recordTable.ts';

export type Heads = Pick<RecordReader, 'readHeads'>;

/** Heads as one request first saw them: an article that turns meanwhile is not shown in two versions on one page. */
export function headsOfRequest(reader: Heads): Heads {
  const known = new Map<ArticleId, Head | null>();
  return {
    readHeads: async (ids) => {
      const unknown = ids.filter((id) => !known.has(id));
      const found = unknown.length === 0 ? new Map<ArticleId, Head>() : await reader.readHeads(unknown);
      for (const id of unknown) known.set(id, found.get(id) ?? null);
      return new Map(ids.flatMap((id) => [known.get(id) ?? []].flat().map((head) => [id, head])));
    },
  };
}
