import { isDeepStrictEqual } from 'node:util';
import { reconcile } from '../../functions/ingest/reconcile.ts';
import { ingestWith } from '../functions/support/ingestWith.ts';
import { type MemoryTable, memoryTable } from '../functions/support/memoryTable.ts';
import { tableContent } from '../functions/support/tableContent.ts';
import { taggedExtractor } from './taggedArticles.ts';
import type { ChangingBucket } from './world/changingBucket.ts';

/** What a table holds otherwise than one into which the same bucket has been ingested once, without any mishap. */
export async function differenceFromClean(table: MemoryTable, bucket: ChangingBucket): Promise<string | null> {
  const unfinished = [...table.heads.values()].find(({ claim, pending }) => claim !== null || pending.length > 0);
  if (unfinished !== undefined) return `the head of ${unfinished.key} is not settled`;
  const clean = { ...ingestWith(memoryTable()), bucket, extractor: taggedExtractor };
  for (const key of bucket.keys()) await reconcile(key, clean);
  const [is, should] = [tableContent(table), tableContent(clean.store)];
  for (const part of ['heads', 'parts', 'entries'] as const) {
    if (isDeepStrictEqual(is[part], should[part])) continue;
    const [has, wants] = [is, should].map((content) => new Map<string, unknown>(content[part]));
    const differing = [...new Set([...(has?.keys() ?? []), ...(wants?.keys() ?? [])])].filter(
      (key) => !isDeepStrictEqual(has?.get(key), wants?.get(key)),
    );
    return `${differing.length} of the ${part} differ from a clean ingest: ${differing[0]}`;
  }
  return null;
}
