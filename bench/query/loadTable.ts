import { join } from 'node:path';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { create, createKey } from 'dynalite/db/index.js';
import type { ArticleRecord } from '../../functions/records/schema/index.ts';
import { pack } from '../../functions/records/store/archive.ts';
import { entryAttributes, headAttributes, partAttributes } from '../../functions/records/store/dynamo/attributes.ts';
import { entriesOf } from '../../functions/records/store/entriesOf.ts';
import { generationOf } from '../../functions/records/store/generation.ts';
import { settled, turned, unknownHead } from '../../functions/records/store/head.ts';
import { archiveKey } from '../../functions/records/store/itemKey.ts';
import { cachedTemplate } from '../../local/template/cachedTemplate.ts';
import { planFrom } from '../../local/template/plan.ts';

/** Items that are written at once. */
const BATCH = 5_000;

/** Only these articles are asked for whole, so only they get an archive. */
const ARCHIVED = 200;

const generation = generationOf(['bench']);

/**
 * Puts the items of articles, as they would have been ingested, into the files of the table's emulator: by its protocol
 * it would take an hour. Tells how far it is, and answers with how many items that were.
 */
export async function loadTable(
  data: string,
  records: Iterable<ArticleRecord>,
  tell: (items: number) => void = () => undefined,
): Promise<number> {
  const plan = planFrom(await cachedTemplate());
  const store = create({ path: join(data, 'records') });
  const { name, ...table } = plan.table;
  const items = store.getItemDb(name);
  let count = 0;
  for await (const batch of inBatches(itemsOf(records))) {
    await new Promise<void>((resolve, reject) => {
      const puts = batch.map((value) => ({ type: 'put' as const, key: createKey(value, table), value }));
      items.batch(puts, (error) => (error ? reject(error) : resolve()));
    });
    count += batch.length;
    tell(count);
  }
  await new Promise<void>((resolve, reject) => store.db.close((error) => (error ? reject(error) : resolve())));
  return count;
}

type Item = Record<string, AttributeValue>;

async function* itemsOf(records: Iterable<ArticleRecord>): AsyncGenerator<Item> {
  let at = 0;
  for (const record of records) {
    const { id, key } = record.article;
    const object = { versionId: 'v'.repeat(32), etag: 'e'.repeat(32) };
    const visible = { status: 'extracted', generation, object, extractor: 'bench' } as const;
    yield headAttributes(settled(turned(unknownHead(id, key), visible), 0));
    const entries = [...entriesOf(record, generation)];
    if (at < ARCHIVED) {
      const [part] = await pack({ record, entryKeys: entries.map((entry) => entry.key) });
      if (part !== undefined) yield asKept(partAttributes(archiveKey(id, generation), part));
    }
    yield* entries.map(entryAttributes);
    at += 1;
  }
}

/** The emulator keeps bytes as the protocol writes them. */
function asKept(item: Item): Item {
  const bytes = Buffer.from(item.bytes?.B ?? []).toString('base64');
  return { ...item, bytes: { B: bytes as unknown as Uint8Array } };
}

async function* inBatches(items: AsyncIterable<Item>): AsyncGenerator<readonly Item[]> {
  let batch: Item[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}
