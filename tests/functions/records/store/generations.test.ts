// Scope: writing and removing all items of one generation, on DynamoDB's protocol, and reading an article meanwhile.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleIdOf } from '../../../../functions/records/articleId.ts';
import { systemClock } from '../../../../functions/records/clock.ts';
import { entriesOf } from '../../../../functions/records/store/entriesOf.ts';
import { generationOf } from '../../../../functions/records/store/generation.ts';
import { claimed, settled, turned, unknownHead } from '../../../../functions/records/store/head.ts';
import { archiveKey } from '../../../../functions/records/store/itemKey.ts';
import { readArticle } from '../../../../functions/records/store/readArticle.ts';
import type { RecordTable } from '../../../../functions/records/store/recordTable.ts';
import { removeGeneration } from '../../../../functions/records/store/removeGeneration.ts';
import { writeAccess } from '../../../../functions/records/store/writeAccess.ts';
import { prepareGeneration, writeGeneration } from '../../../../functions/records/store/writeGeneration.ts';
import { type DynaliteTable, startDynalite } from '../../support/dynaliteTable.ts';
import { noise } from '../../support/noise.ts';
import { sampleRecord } from '../../support/sampleRecord.ts';

let dynalite: DynaliteTable;
let table: RecordTable;
beforeAll(async () => {
  dynalite = await startDynalite();
  table = dynalite.table;
});
afterAll(() => dynalite.stop());

const id = articleIdOf('a.txt');
const generation = generationOf(['test']);
const access = () => writeAccess(systemClock.now() + 60_000, systemClock, Math.random);

/** Large enough for several parts and several batches. */
const record = sampleRecord('a.txt', {
  article: { text: noise(300_000) },
  cooperation: Array.from({ length: 12 }, (_, at) => ({ date: `${2000 + at}` })),
});

const prepared = async () => prepareGeneration(id, record, generation, [...entriesOf(record, generation)]);

async function show(target: RecordTable) {
  const claim = claimed(unknownHead(id, 'a.txt'), { owner: 'worker', until: 0 }, generation);
  const visible = { status: 'extracted', generation, object: null, extractor: '1' } as const;
  await target.replaceHead(settled(turned(claim, visible), 0), 0);
}

describe('a generation', () => {
  it('is written whole, and removed without a trace', async () => {
    const whole = await prepared();
    expect(whole.parts.length).toBeGreaterThan(1);
    await writeGeneration(table, whole, access());
    expect(await dynalite.items()).toHaveLength(whole.parts.length + whole.entries.length);
    await removeGeneration(table, id, generation, access());
    expect(await dynalite.items()).toEqual([]);
  });

  it('that was written halfway is removed as well', async () => {
    const whole = await prepared();
    await table.putPart(
      archiveKey(id, generation),
      whole.parts[0] ?? { bytes: new Uint8Array(), parts: 1, recordLength: 0 },
    );
    await removeGeneration(table, id, generation, access());
    expect(await dynalite.items()).toEqual([]);
  });

  it('that is not there can be removed', async () => {
    await expect(removeGeneration(table, id, generation, access())).resolves.toBeUndefined();
  });

  it('is not written once the claim is over', async () => {
    const over = writeAccess(systemClock.now(), systemClock, Math.random);
    await expect(writeGeneration(table, await prepared(), over)).rejects.toMatchObject({ code: 'lease-lost' });
    expect(await dynalite.items()).toEqual([]);
  });
});

describe('reading an article', () => {
  it('finds nothing before the head points to it, and all of it after', async () => {
    expect(await readArticle(table, id)).toEqual({ kind: 'unknown' });
    await writeGeneration(table, await prepared(), access());
    expect(await readArticle(table, id)).toEqual({ kind: 'unknown' });
    await show(table);
    expect(await readArticle(table, id)).toEqual({ kind: 'found', generation, record });
  });

  it('that is replaced between its head and its record looks again', async () => {
    let looks = 0;
    const replacing: RecordTable = {
      ...table,
      readPart: async (key) => {
        looks += 1;
        return looks === 1 ? null : table.readPart(key);
      },
    };
    expect(await readArticle(replacing, id)).toMatchObject({ kind: 'found' });
  });

  it('that is replaced again and again gives up', async () => {
    const restless: RecordTable = { ...table, readPart: async () => null };
    await expect(readArticle(restless, id)).rejects.toMatchObject({ code: 'record-incomplete' });
  });
});
