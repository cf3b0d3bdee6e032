// Scope: acts with their reports in lists and one by one, while articles come and go. In memory.
import { describe, expect, it, vi } from 'vitest';
import { reconcile } from '../../../../functions/ingest/reconcile.ts';
import type { Act } from '../../../../functions/query/shapes/act.ts';
import { articleIdOf } from '../../../../functions/records/articleId.ts';
import { askApi, walk } from '../../support/askApi.ts';
import { ingestWith } from '../../support/ingestWith.ts';
import { memoryTable } from '../../support/memoryTable.ts';
import { sampleRecord } from '../../support/sampleRecord.ts';
import { storeRecords } from '../../support/storeRecords.ts';

/** A table with one article of acts each; the name of an article is its outlet too. */
async function tableWith(articles: Readonly<Record<string, readonly object[]>>) {
  const table = memoryTable();
  const records = Object.entries(articles).map(([name, cooperation]) =>
    sampleRecord(name, { article: { outlet: name }, cooperation }),
  );
  await storeRecords(table, records);
  return table;
}

type Table = Awaited<ReturnType<typeof tableWith>>;

const listed = async (table: Table, url: string) => (await walk(table, url)) as unknown as readonly Act[];
const tellers = ({ reports }: Act) => reports.map(({ article }) => article.outlet).sort();

describe('an act in a list', () => {
  it('stands there once, with every report of it', async () => {
    const table = await tableWith({
      a: [{ date: '2011', topics: ['piracy'], status: 'agreed' }],
      b: [{ date: '2011-05-03', place: 'Lima', status: 'signed' }],
      c: [{ date: '2011-05', kind: 'pledge', topics: ['piracy', 'theft'] }],
      d: [{ date: '2012' }],
    });
    for (const url of ['/cooperation', '/cooperation?limit=1', '/cooperation?country=PE,CO&limit=1']) {
      const acts = await listed(table, url);
      expect(
        acts.map(({ date }) => date),
        url,
      ).toEqual(['2012', '2011-05-03']);
      expect(acts[1]).toMatchObject({
        kind: 'agreement',
        status: 'signed',
        place: 'Lima',
        topics: ['piracy', 'theft'],
        reportCount: 3,
      });
      expect(acts.map(tellers)).toEqual([['d'], ['a', 'b', 'c']]);
    }
  });

  it('is there if one report is all that is asked for, and then with all of its reports', async () => {
    const table = await tableWith({
      a: [{ date: '2011', topics: ['piracy'] }],
      b: [{ date: '2011-05', topics: ['theft'] }],
    });
    for (const query of [
      'outlet=a',
      'topic=theft',
      'outlet=a&topic=piracy',
      'from=2011-02',
      `article=${articleIdOf('a')}`,
    ]) {
      expect((await listed(table, `/cooperation?${query}`)).map(tellers), query).toEqual([['a', 'b']]);
    }
    expect(await listed(table, '/cooperation?outlet=a&topic=theft')).toEqual([]);
    expect(await listed(table, `/cooperation?article=${articleIdOf('a')}&topic=theft`)).toEqual([]);
  });

  it('that nothing dates stands for itself in each article', async () => {
    const table = await tableWith({ a: [{}], b: [{}] });
    expect((await listed(table, '/cooperation?limit=1')).flatMap(tellers).sort()).toEqual(['a', 'b']);
  });

  it('shows its first reports and the number of all', async () => {
    const names = Array.from({ length: 25 }, (_, at) => `article-${at}`);
    const table = await tableWith(Object.fromEntries(names.map((name) => [name, [{ date: '2011' }]])));
    const [act, ...others] = await listed(table, '/cooperation?limit=3');
    expect(others).toEqual([]);
    expect(act?.reportCount).toBe(25);
    expect(act?.reports).toHaveLength(20);
    const { body } = await askApi(table, `/cooperation/${act?.id}`);
    expect((body as Act).reports.map(({ article }) => article.outlet).sort()).toEqual(names.toSorted());
  });

  it('costs what its own family costs, however many other acts there are', async () => {
    const entriesRead = async (others: number) => {
      const other = Array.from({ length: others }, (_, at) => ({ date: `${1000 + at}`, parties: ['BR', 'EC'] }));
      const table = await tableWith({ a: [{ date: '2011' }], b: [{ date: '2011-05' }], other });
      const readStretch = vi.spyOn(table, 'readStretch');
      expect(await listed(table, '/cooperation?country=PE')).toHaveLength(1);
      const stretches = await Promise.all(readStretch.mock.results.map(({ value }) => value));
      return stretches.reduce((sum, { entries }) => sum + entries.length, 0);
    };
    expect(await entriesRead(0)).toBe(4);
    expect(await entriesRead(500)).toBe(4);
  });
});

describe('an act by its id', () => {
  it('shows all reports, the first article first', async () => {
    const table = await tableWith({ a: [{ date: '2011' }], b: [{ date: '2011-05' }] });
    const [act] = await listed(table, '/cooperation');
    expect((await askApi(table, `/cooperation/${act?.id}`)).body).toEqual(act);
  });

  it.each(['x', '0123456789abcdef', '0123456789abcdef-0123456789ab', '..%2F', 'A'.repeat(16)])(
    'is a 404 where there is none: %s',
    async (id) => {
      const { status, body } = await askApi(await tableWith({ a: [{}] }), `/cooperation/${id}`);
      expect({ status, body }).toMatchObject({ status: 404, body: { type: 'urn:entente:problem:unknown-act' } });
    },
  );

  it('is gone with the last article that reports it, and not before', async () => {
    const ingest = ingestWith(memoryTable());
    for (const key of ['a', 'b']) {
      ingest.bucket.put(key, 'PE CO agreement 2011');
      await reconcile(key, ingest);
    }
    const [act] = await listed(ingest.store, '/cooperation');
    expect(act?.reportCount).toBe(2);
    for (const [key, left] of [
      ['a', 200],
      ['b', 404],
    ] as const) {
      ingest.bucket.remove(key);
      await reconcile(key, ingest);
      expect((await askApi(ingest.store, `/cooperation/${act?.id}`)).status, `without ${key}`).toBe(left);
    }
    expect(await listed(ingest.store, '/cooperation')).toEqual([]);
  });
});

describe('during a walk', () => {
  it('an act is not given out again because a report of it was removed', async () => {
    const ingest = ingestWith(memoryTable());
    for (const key of ['a', 'b', 'c']) {
      ingest.bucket.put(key, 'PE CO agreement 2011\nBR PE meeting 2010');
      await reconcile(key, ingest);
    }
    const first = (await askApi(ingest.store, '/cooperation?limit=1')).body as { items: Act[]; next: string };
    const newest = [...ingest.store.entries.values()]
      .map(({ article }) => article.id)
      .sort()
      .at(-1);
    const key = ['a', 'b', 'c'].find((name) => articleIdOf(name) === newest) ?? '';
    ingest.bucket.remove(key);
    await reconcile(key, ingest);
    const rest = await listed(ingest.store, first.next);
    expect([...first.items, ...rest].map(({ parties }) => String(parties))).toEqual(['CO,PE', 'BR,PE']);
  });
});
