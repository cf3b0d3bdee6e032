import { Fault } from '../errors.ts';
import type { ArticleId, ArticleRecord } from '../schema/index.ts';
import { unpackRecord } from './archive.ts';
import { readArchiveParts } from './archiveParts.ts';
import type { Generation } from './generation.ts';
import type { RecordReader } from './recordTable.ts';

export type FoundArticle =
  | { readonly kind: 'found'; readonly generation: Generation; readonly record: ArticleRecord }
  /** It was there, and its removal is not yet forgotten. */
  | { readonly kind: 'removed' }
  | { readonly kind: 'unknown' };

/** How often an article may be replaced between the reading of its head and of its record. */
const MAX_ATTEMPTS = 4;

/** One article whole and in one version. */
export async function readArticle(reader: RecordReader, id: ArticleId): Promise<FoundArticle> {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const head = await reader.readHead(id);
    if (head === null) return { kind: 'unknown' };
    const { generation } = head;
    if (generation === null) return { kind: head.expires === null ? 'unknown' : 'removed' };
    const found = await readArchiveParts(reader, id, generation);
    if (found?.complete) return { kind: 'found', generation, record: await unpackRecord(found.parts) };
  }
  throw new Fault('record-incomplete', 'The article was replaced faster than it could be read.');
}
