// Scope: what `/changes` tells of articles as they come, change and go. That it never misses one is in tests/simulation.
import { beforeEach, describe, expect, it } from 'vitest';
import { reconcile } from '../../../functions/ingest/reconcile.ts';
import type { Change } from '../../../functions/query/shapes/changes.ts';
import { articleIdOf } from '../../../functions/records/articleId.ts';
import { settled, turned } from '../../../functions/records/store/head.ts';
import { askApi } from '../support/askApi.ts';
import { ingestWith } from '../support/ingestWith.ts';
import { memoryTable } from '../support/memoryTable.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

interface Body {
  readonly items: readonly Change[];
  readonly next: string | null;
  readonly since: string;
  readonly removalsFrom: string;
}

const start = () => {
  const store = memoryTable();
  return { ...ingestWith(store), store };
};
let ingest: ReturnType<typeof start>;
beforeEach(() => {
  ingest = start();
});

const put = (key: string, text: string) => {
  ingest.bucket.put(key, text);
  return reconcile(key, ingest);
};
const remove = (key: string) => {
  ingest.bucket.remove(key);
  return reconcile(key, ingest);
};

async function ask(query: string): Promise<Body> {
  const { body, status } = await askApi(ingest.store, `/changes${query}`, 'GET', {}, ingest.clock);
  expect([status, body]).toEqual([200, body]);
  return body as Body;
}

const told = ({ items }: Pick<Body, 'items'>) => items.map(({ key, kind }) => `${key} ${kind}`);

describe('changes', () => {
  it('are told from the first one if no moment is given', async () => {
    await put('a.txt', 'PE CO agreement');
    const at = new Date(ingest.clock.now()).toISOString();
    expect(await ask('')).toMatchObject({
      items: [{ id: articleIdOf('a.txt'), key: 'a.txt', kind: 'added', at, status: 'extracted' }],
      next: null,
    });
  });

  it('are told once an article, by the last one, in the order in which they happened', async () => {
    for (const key of ['a.txt', 'b.txt', 'c.txt']) {
      await put(key, 'PE CO agreement');
      ingest.clock.advance(MINUTE);
    }
    await put('a.txt', 'PE BR meeting');
    await remove('b.txt');
    expect(told(await ask(''))).toEqual(['c.txt added', 'a.txt replaced', 'b.txt removed']);
    await put('b.txt', 'PE EC pledge');
    expect(told(await ask(''))).toEqual(['c.txt added', 'a.txt replaced', 'b.txt added']);
  });

  it('are those since a moment, or since the last answer', async () => {
    await put('a.txt', 'PE CO agreement');
    ingest.clock.advance(10 * MINUTE);
    const moment = new Date(ingest.clock.now()).toISOString();
    const { since } = await ask('');
    expect(told(await ask(`?since=${since}`))).toEqual([]);
    ingest.clock.advance(1);
    await put('b.txt', 'PE CO agreement');
    expect(told(await ask(`?since=${since}`))).toEqual(['b.txt added']);
    expect(told(await ask(`?since=${moment}`))).toEqual(['b.txt added']);
    expect(told(await ask(`?since=${moment.replace('Z', '%2B00:00')}`))).toEqual(['b.txt added']);
  });

  it('that are no older than two minutes are told again, under the same version', async () => {
    await put('a.txt', 'PE CO agreement');
    const first = await ask('');
    ingest.clock.advance(MINUTE);
    expect((await ask(`?since=${first.since}`)).items).toEqual(first.items);
    ingest.clock.advance(2 * MINUTE);
    const last = await ask(`?since=${first.since}`);
    expect(told(await ask(`?since=${last.since}`))).toEqual([]);
  });

  it('come by the page, over days on which nothing happened', async () => {
    const keys = Array.from({ length: 7 }, (_, at) => `${at}.txt`);
    for (const key of keys) {
      await put(key, 'PE CO agreement');
      ingest.clock.advance(key < '4' ? 1 : 60 * DAY);
    }
    const seen: string[] = [];
    let next: string | null = '?limit=2';
    while (next !== null) {
      const page: Body = await ask(next);
      expect(page.items.length).toBeLessThanOrEqual(2);
      seen.push(...page.items.map(({ key }) => key));
      next = page.next?.slice(page.next.indexOf('?')) ?? null;
    }
    expect(seen).toEqual(keys);
  });

  it('leave out what did not change', async () => {
    await put('a.txt', 'PE CO agreement');
    ingest.clock.advance(10 * MINUTE);
    const { since } = await ask('');
    await reconcile('a.txt', ingest);
    expect(told(await ask(`?since=${since}`))).toEqual([]);
  });

  it('tell of articles that were stored before changes were told, once they are looked at again', async () => {
    await put('a.txt', 'PE CO agreement');
    const [head] = ingest.store.heads.values();
    if (head === undefined) throw new Error('There is no head.');
    ingest.store.heads.set(head.id, { ...settled(turned(head, head), 0), change: null });
    ingest.store.entries.clear();
    expect(told(await ask(''))).toEqual([]);
    await reconcile('a.txt', ingest);
    expect(told(await ask(''))).toEqual(['a.txt added']);
  });

  it('say from when on removals are known', async () => {
    const { removalsFrom } = await ask('');
    expect(Date.parse(removalsFrom)).toBe(ingest.clock.now() - 90 * DAY);
  });
});

describe('a moment or cursor', () => {
  it.each(['', 'yesterday', '2026-01-01', '2026-02-30T00:00:00Z', 'AAAA', 'x'.repeat(201)])(
    'may not be "%s"',
    async (since) => {
      const { body, status } = await askApi(ingest.store, `/changes?since=${since}`);
      expect({ body, status }).toMatchObject({ status: 400, body: { parameter: 'since' } });
    },
  );

  it('of another list is none', async () => {
    const { body, status } = await askApi(ingest.store, '/changes?cursor=AAAA');
    expect({ body, status }).toMatchObject({ status: 400, body: { parameter: 'cursor' } });
  });
});
