// Scope: reading pages while articles are written, replaced and removed, and bounds on what one request reads. In memory.
import { describe, expect, it, vi } from 'vitest';
import { reconcile } from '../../../functions/ingest/reconcile.ts';
import { articleIdOf } from '../../../functions/records/articleId.ts';
import { askList, walk } from '../support/askApi.ts';
import { failingTable, InjectedFailure } from '../support/failingTable.ts';
import { ingestWith } from '../support/ingestWith.ts';
import { memoryTable } from '../support/memoryTable.ts';
import { sampleRecord } from '../support/sampleRecord.ts';
import { storeRecords } from '../support/storeRecords.ts';

const KEY = 'a.txt';
const acts = (kind: string) => Array.from({ length: 30 }, (_, at) => `PE CO ${kind} ${2000 + at}`).join('\n');

describe('an article that is being replaced', () => {
  it('is seen whole, the old one or the new one, at whatever write its replacement stands still', async () => {
    const seen = new Set<string>();
    for (let write = 1; write <= 40; write += 1) {
      const ingest = ingestWith(memoryTable());
      ingest.bucket.put(KEY, acts('agreement'));
      await reconcile(KEY, ingest);
      ingest.bucket.put(KEY, acts('meeting'));
      const { table } = failingTable(ingest.store, { write, when: 'after' });
      await reconcile(KEY, { ...ingest, store: table }).catch((error: unknown) => {
        if (!(error instanceof InjectedFailure)) throw error;
      });
      const kinds = (await walk(ingest.store, '/cooperation?limit=7')).map(({ kind }) => kind);
      expect(kinds, `after write ${write}`).toHaveLength(30);
      expect(new Set(kinds).size, `after write ${write}`).toBe(1);
      seen.add(String(kinds[0]));
    }
    expect([...seen]).toEqual(['agreement', 'meeting']);
  });

  it('during a walk gives nothing out twice', async () => {
    const ingest = ingestWith(memoryTable());
    ingest.bucket.put(KEY, acts('agreement'));
    await reconcile(KEY, ingest);
    const first = await askList(ingest.store, '/cooperation?limit=10');
    // The same facts in another generation: the uploader corrects the title.
    ingest.bucket.put(KEY, acts('agreement'), { said: { title: 'Corrected' } });
    await reconcile(KEY, ingest);
    const rest = await walk(ingest.store, first.next ?? '');
    const dates = [...first.items, ...rest].map(({ date }) => date);
    expect(dates).toEqual(Array.from({ length: 30 }, (_, at) => `${2029 - at}`));
  });
});

describe('an article that is being written for the first time', () => {
  it('is not seen before it is complete', async () => {
    const ingest = ingestWith(memoryTable());
    ingest.bucket.put(KEY, acts('agreement'));
    const { table } = failingTable(ingest.store, { write: 5, when: 'after' });
    await expect(reconcile(KEY, { ...ingest, store: table })).rejects.toThrow(InjectedFailure);
    expect(ingest.store.entries.size).toBeGreaterThan(0);
    expect(await askList(ingest.store, '/cooperation')).toEqual({ items: [], next: null });
  });
});

describe('a filter that keeps next to nothing of what another one finds', () => {
  it('reads no more than is reasonable for one request, and goes on with the next', async () => {
    const table = memoryTable();
    const records = Array.from({ length: 30 }, (_, at) =>
      sampleRecord(`${at}.txt`, {
        article: { publishedOn: `${1990 + at}-01-01` },
        figures: Array.from({ length: 100 }, () => ({ country: at === 0 ? 'BR' : 'PE' })),
      }),
    );
    await storeRecords(table, records);
    const readStretch = vi.spyOn(table, 'readStretch');
    const first = await askList(table, '/figures?measure=seizure&country=BR&limit=20');
    expect(first.items).toEqual([]);
    expect(first.next).not.toBeNull();
    expect(readStretch.mock.calls.length).toBeLessThan(10);
    expect(await walk(table, '/figures?measure=seizure&country=BR&limit=20')).toHaveLength(100);
  });
});

describe('a list by key', () => {
  it('reads what it gives out and little more, however much else there is', async () => {
    const readsFor = async (others: number) => {
      const table = memoryTable();
      const other = Array.from({ length: others }, (_, at) =>
        sampleRecord(`other-${at}.txt`, { figures: [{ country: 'BR' }] }),
      );
      const wanted = Array.from({ length: 5 }, (_, at) => sampleRecord(`${at}.txt`, { figures: [{ country: 'PE' }] }));
      await storeRecords(table, [...other, ...wanted]);
      const readStretch = vi.spyOn(table, 'readStretch');
      expect((await askList(table, '/figures?country=PE&limit=3')).items).toHaveLength(3);
      const stretches = await Promise.all(readStretch.mock.results.map(({ value }) => value));
      return stretches.reduce((sum, stretch) => sum + stretch.entries.length, 0);
    };
    expect(await readsFor(0)).toBe(5);
    expect(await readsFor(200)).toBe(5);
  });
});

describe('an item of a figure', () => {
  it('is found by its words, whole and in any order', async () => {
    const table = memoryTable();
    const items = ['cocaine', 'cocaine hydrochloride', 'cocaine base', 'coca'];
    await storeRecords(table, [sampleRecord(KEY, { figures: items.map((item) => ({ item })) })]);
    const found = async (item: string) => (await walk(table, `/figures?item=${item}`)).map((figure) => figure.item);
    expect((await found('Cocaine')).toSorted()).toEqual(['cocaine', 'cocaine base', 'cocaine hydrochloride']);
    expect(await found('hydrochloride cocaine')).toEqual(['cocaine hydrochloride']);
    expect(await found('coca')).toEqual(['coca']);
  });
});

describe('an answer', () => {
  it('stays within what Lambda hands out, and the rest follows', async () => {
    const table = memoryTable();
    const text = 'x'.repeat(100_000);
    await storeRecords(table, [sampleRecord(KEY, { statements: Array.from({ length: 40 }, () => ({ text })) })]);
    const page = await askList(table, '/statements?limit=200');
    expect(JSON.stringify(page).length).toBeLessThan(2_000_000);
    expect(page.next).not.toBeNull();
    expect(await walk(table, '/statements?limit=200')).toHaveLength(40);
    expect(await walk(table, `/statements?limit=200&article=${articleIdOf(KEY)}`)).toHaveLength(40);
  });
});
