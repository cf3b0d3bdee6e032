import { reconcile } from '../../../functions/ingest/reconcile.ts';
import type { ArticleRecord } from '../../../functions/records/schema/index.ts';
import type { RecordTable } from '../../../functions/records/store/recordTable.ts';
import { ingestWith } from './ingestWith.ts';

/** Stores finished records as if they had been extracted, by the way that every article takes. */
export async function storeRecords(table: RecordTable, records: readonly ArticleRecord[]): Promise<void> {
  const byKey = new Map(records.map((record) => [record.article.key, record]));
  const extract = async (_: Uint8Array, { key }: { readonly key: string }) => {
    const record = byKey.get(key);
    if (record === undefined) throw new Error(`There is no record for ${key}.`);
    return record;
  };
  const ingest = ingestWith(table, { extractor: { version: 'finished', extract } });
  for (const [key, record] of byKey) {
    ingest.bucket.put(key, JSON.stringify(record));
    await reconcile(key, ingest);
  }
}
