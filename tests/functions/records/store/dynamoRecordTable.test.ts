// Scope: the DynamoDB adapter against an emulator that speaks the real protocol, and what it does about partial answers.
import { BatchGetItemCommand, BatchWriteItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { articleIdOf } from '../../../../functions/records/articleId.ts';
import { entriesOf } from '../../../../functions/records/store/entriesOf.ts';
import { generationOf } from '../../../../functions/records/store/generation.ts';
import { claimed, settled, turned, unknownHead } from '../../../../functions/records/store/head.ts';
import { archiveKey, headKey } from '../../../../functions/records/store/itemKey.ts';
import type { RecordTable } from '../../../../functions/records/store/recordTable.ts';
import { type DynaliteTable, startDynalite } from '../../support/dynaliteTable.ts';
import { sampleRecord } from '../../support/sampleRecord.ts';

let dynalite: DynaliteTable;
let table: RecordTable;
const generation = generationOf(['test']);

beforeAll(async () => {
  dynalite = await startDynalite();
  table = dynalite.table;
});
afterAll(() => dynalite.stop());

const headOf = (key: string) => {
  const before = unknownHead(articleIdOf(key), key);
  return claimed(before, { owner: 'worker', until: 5 }, generation);
};

describe('a head', () => {
  it('is read as it was stored, in every state', async () => {
    const claim = headOf('states.txt');
    const object = { versionId: 'v1', etag: 'abc' };
    const visible = turned(claim, { status: 'extracted', generation, object, extractor: '1' });
    const removed = settled(turned(visible, { status: 'removed', generation: null, object: null, extractor: null }), 0);
    let revision = 0;
    for (const head of [claim, visible, removed]) {
      expect(await table.replaceHead(head, revision)).toBe('stored');
      expect(await table.readHead(head.id)).toEqual(head);
      revision = head.revision;
    }
  });

  it('is not stored over one that the writer has not seen', async () => {
    const head = headOf('conflict.txt');
    expect(await table.replaceHead(head, 0)).toBe('stored');
    expect(await table.replaceHead({ ...head, key: 'other' }, 0)).toBe('conflict');
    expect(await table.replaceHead({ ...head, key: 'other' }, 7)).toBe('conflict');
    expect(await table.readHead(head.id)).toEqual(head);
  });

  it('has a time to live only where it expires', async () => {
    await table.replaceHead(headOf('ttl.txt'), 0);
    const { PK } = headKey(articleIdOf('ttl.txt'));
    const item = (await dynalite.items()).find((found) => found.PK?.S === PK);
    expect(item).not.toHaveProperty('expires');
    expect(item).not.toHaveProperty('generation');
  });

  it('is null where there is none', async () => {
    expect(await table.readHead(articleIdOf('never.txt'))).toBeNull();
  });
});

describe('heads', () => {
  it('of more articles than one request takes come at once, each asked for once', async () => {
    const keys = Array.from({ length: 130 }, (_, at) => `many-${at}.txt`);
    await Promise.all(keys.map((key) => table.replaceHead(headOf(key), 0)));
    const ids = keys.map(articleIdOf);
    const heads = await table.readHeads([...ids, ...ids, articleIdOf('never.txt')]);
    expect(heads.size).toBe(130);
    expect(await table.readHeads([])).toEqual(new Map());
  });

  it('that the table had no capacity for are asked for again', async () => {
    await table.replaceHead(headOf('slow-1.txt'), 0);
    await table.replaceHead(headOf('slow-2.txt'), 0);
    const send = dynalite.client.send.bind(dynalite.client);
    const spy = vi.spyOn(dynalite.client, 'send').mockImplementationOnce(async (command: unknown) => {
      if (!(command instanceof BatchGetItemCommand)) throw new Error('Not a BatchGetItem.');
      const { RequestItems = {} } = command.input;
      const [one, ...others] = RequestItems[dynalite.tableName]?.Keys ?? [];
      const answer = await send(
        new BatchGetItemCommand({ RequestItems: { [dynalite.tableName]: { Keys: one === undefined ? [] : [one] } } }),
      );
      return { ...answer, UnprocessedKeys: { [dynalite.tableName]: { Keys: others } } };
    });
    const ids = ['slow-1.txt', 'slow-2.txt'].map(articleIdOf);
    expect([...(await table.readHeads(ids)).keys()].sort()).toEqual(ids.sort());
    expect(spy).toHaveBeenCalledTimes(2);
    spy.mockRestore();
  });
});

describe('a part of an archive', () => {
  const key = archiveKey(articleIdOf('part.txt'), generation, 1);

  it('is read as it was stored, until it is deleted', async () => {
    const part = { bytes: new Uint8Array([0, 255, 7]), parts: 2, recordLength: 9 };
    await table.putPart(key, part);
    expect(await table.readPart(key)).toEqual(part);
    await table.deletePart(key);
    expect(await table.readPart(key)).toBeNull();
  });

  it('that is not there can be deleted', async () => {
    await expect(table.deletePart(key)).resolves.toBeUndefined();
  });
});

describe('entries', () => {
  const record = sampleRecord('entries.txt', {
    cooperation: ['2011', '2012-01', '2010-05-12', '2011-05'].map((date) => ({ date, kind: 'meeting' })),
  });
  const entries = [...entriesOf(record, generation)];
  const partition = 'L#cooperation#kind#meeting';

  beforeAll(async () => {
    for (let at = 0; at < entries.length; at += 25) {
      await table.changeEntries(entries.slice(at, at + 25).map((entry) => ({ kind: 'put', entry })));
    }
  });

  const read = (low: string, high: string, limit = 10, direction: 'forwards' | 'backwards' = 'backwards') =>
    table.readStretch({ partition, range: { low, high }, limit, direction });

  it('are read as they were stored, in the order of their keys', async () => {
    const { entries: found, more } = await read('!', '~');
    expect(found.map(({ date }) => date)).toEqual(['2012-01', '2011-05', '2011', '2010-05-12']);
    expect(found[0]).toEqual(entries.find(({ key }) => key.PK === partition && key.SK.startsWith('2012')));
    expect(more).toBe(false);
  });

  it('are read forwards too, within a range, and as many as are asked for', async () => {
    const dates = async (...given: Parameters<typeof read>) => (await read(...given)).entries.map(({ date }) => date);
    expect(await dates('2011', '2012', 10, 'forwards')).toEqual(['2011', '2011-05']);
    expect(await dates('2011', '2012', 1)).toEqual(['2011-05']);
    expect((await read('!', '~', 2)).more).toBe(true);
  });

  it('of a range that ends before it begins are none', async () => {
    expect(await read('2012', '2011')).toEqual({ entries: [], more: false });
  });

  it('that the table had no capacity for are given back as they were', async () => {
    const [one, other] = entries.map((entry) => ({ kind: 'put', entry }) as const);
    if (one === undefined || other === undefined) throw new Error('There are no entries.');
    const send = vi.spyOn(dynalite.client, 'send').mockImplementationOnce(async (command: unknown) => {
      if (!(command instanceof BatchWriteItemCommand)) throw new Error('Not a BatchWriteItem.');
      const requests = command.input.RequestItems?.[dynalite.tableName] ?? [];
      return { UnprocessedItems: { [dynalite.tableName]: requests.slice(1) } };
    });
    expect(await table.changeEntries([one, other])).toEqual([other]);
    send.mockRestore();
  });

  it('are gone when they are deleted', async () => {
    const gone = entries.filter(({ key }) => key.PK === partition);
    expect(await table.changeEntries(gone.map(({ key }) => ({ kind: 'delete', key })))).toEqual([]);
    expect((await read('!', '~')).entries).toEqual([]);
  });
});
