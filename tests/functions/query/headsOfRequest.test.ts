// Scope: an article that turns while one page is put together is not shown there in two versions. In memory.
import { describe, expect, it, vi } from 'vitest';
import { reconcile } from '../../../functions/ingest/reconcile.ts';
import { headsOfRequest } from '../../../functions/query/list/headsOfRequest.ts';
import { articleIdOf } from '../../../functions/records/articleId.ts';
import { askList } from '../support/askApi.ts';
import { ingestWith } from '../support/ingestWith.ts';
import { memoryTable } from '../support/memoryTable.ts';

const KEY = 'a.txt';
const acts = (kind: string, firstYear: number) =>
  Array.from({ length: 5 }, (_, at) => `PE CO ${kind} ${firstYear + at}`).join('\n');

describe('a page that is read in several stretches', () => {
  it('shows one version of an article that turns in between', async () => {
    const ingest = ingestWith(memoryTable());
    ingest.bucket.put(KEY, acts('agreement', 2000));
    // Entries of an unfinished article come first, so that one stretch does not fill the page.
    ingest.bucket.put('unfinished.txt', acts('meeting', 2010));
    await reconcile('unfinished.txt', ingest);
    ingest.store.heads.delete(articleIdOf('unfinished.txt'));
    await reconcile(KEY, ingest);
    ingest.bucket.put(KEY, acts('training', 2000));
    let stretches = 0;
    const reader = {
      ...ingest.store,
      readStretch: async (query: Parameters<typeof ingest.store.readStretch>[0]) => {
        stretches += 1;
        if (stretches === 2) await reconcile(KEY, ingest);
        return ingest.store.readStretch(query);
      },
    };
    const { items } = await askList(reader, '/cooperation?limit=5');
    expect(stretches).toBeGreaterThan(1);
    expect(new Set(items.map(({ kind }) => kind))).toEqual(new Set(['agreement']));
  });
});

describe('headsOfRequest', () => {
  it('asks for each article once, also for one that has no head', async () => {
    const readHeads = vi.fn(async () => new Map());
    const heads = headsOfRequest({ ...memoryTable(), readHeads });
    const id = articleIdOf(KEY);
    expect(await heads.readHeads([id])).toEqual(new Map());
    expect(await heads.readHeads([id])).toEqual(new Map());
    expect(readHeads).toHaveBeenCalledTimes(1);
  });
});
