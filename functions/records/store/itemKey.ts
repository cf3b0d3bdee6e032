import type { ArticleId } from '../schema/index.ts';
import type { Generation } from './generation.ts';

/** Partition key and sort key: where an item of the table is. */
export interface ItemKey {
  readonly PK: string;
  readonly SK: string;
}

const articlePartition = (id: ArticleId): string => `A#${id}`;

/** Where the state of an article is. */
export function headKey(id: ArticleId): ItemKey {
  return { PK: articlePartition(id), SK: 'HEAD' };
}

/** Where a generation of an article's record is: the first part, and after it as many as the record needs. */
export function archiveKey(id: ArticleId, generation: Generation, part = 0): ItemKey {
  return { PK: articlePartition(id), SK: part === 0 ? `G#${generation}` : `G#${generation}#${part}` };
}
