import { readdirSync, readFileSync } from 'node:fs';
import { extract } from '../../../functions/extract/index.ts';
import { EXTRACTOR_VERSION } from '../../../functions/extract/version.ts';
import { reconcile } from '../../../functions/ingest/reconcile.ts';
import { ingestWith } from './ingestWith.ts';
import { type MemoryTable, memoryTable } from './memoryTable.ts';

const DIRECTORY = new URL('../../../seeds/', import.meta.url);

/** A table with the sample articles under the keys that the local stack gives them. */
export async function seedTable(): Promise<MemoryTable> {
  const ingest = ingestWith(memoryTable(), { extractor: { version: EXTRACTOR_VERSION, extract } });
  for (const name of readdirSync(DIRECTORY).filter((file) => file.endsWith('.txt'))) {
    ingest.bucket.put(`seeds/${name}`, readFileSync(new URL(name, DIRECTORY), 'utf8'));
    await reconcile(`seeds/${name}`, ingest);
  }
  return ingest.store;
}
