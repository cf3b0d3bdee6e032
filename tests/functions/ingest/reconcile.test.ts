// Scope: the protocol between bucket and table in memory: what one delivery does, alone and beside others. Crashes are in convergence.test.ts.
import { describe, expect, it, vi } from 'vitest';
import { MAX_OBJECT_BYTES } from '../../../functions/ingest/articleBucket.ts';
import { reconcile } from '../../../functions/ingest/reconcile.ts';
import { articleIdOf } from '../../../functions/records/articleId.ts';
import { readArticle } from '../../../functions/records/store/readArticle.ts';
import { ingestWith } from '../support/ingestWith.ts';
import { lineExtractor } from '../support/lineExtractor.ts';
import { memoryTable } from '../support/memoryTable.ts';
import { tableContent } from '../support/tableContent.ts';

const KEY = 'articles/peru.txt';
const ID = articleIdOf(KEY);

const ingestOf = (text?: string) => {
  const ingest = ingestWith(memoryTable());
  if (text !== undefined) ingest.bucket.put(KEY, text);
  return ingest;
};

/** Counts the writes from here on. */
function watchWrites(store: ReturnType<typeof memoryTable>) {
  const spies = (['replaceHead', 'putPart', 'deletePart', 'changeEntries'] as const).map((name) =>
    vi.spyOn(store, name),
  );
  return () => spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
}

describe('a new object', () => {
  it('is stored whole, with entries for its lists', async () => {
    const ingest = ingestOf('PE CO agreement 2011-05');
    const outcome = await reconcile(KEY, ingest);
    expect(outcome).toMatchObject({ kind: 'stored', head: { status: 'extracted', pending: [], claim: null } });
    const found = await readArticle(ingest.store, ID);
    expect(found).toMatchObject({
      kind: 'found',
      record: { article: { key: KEY }, cooperation: [{ date: '2011-05' }] },
    });
    const partitions = [...ingest.store.entries.values()].map((entry) => entry.key.PK);
    expect(partitions).toEqual(expect.arrayContaining(['L#cooperation#all', 'L#cooperation#pair#CO+PE']));
  });

  it('costs two writes of the head, one of the record, and its entries', async () => {
    const ingest = ingestOf('PE CO agreement');
    const replaceHead = vi.spyOn(ingest.store, 'replaceHead');
    const putPart = vi.spyOn(ingest.store, 'putPart');
    await reconcile(KEY, ingest);
    expect(replaceHead).toHaveBeenCalledTimes(2);
    expect(putPart).toHaveBeenCalledTimes(1);
  });

  it('that yields nothing is stored as rejected, with the reason', async () => {
    const ingest = ingestOf('');
    expect(await reconcile(KEY, ingest)).toMatchObject({ kind: 'stored', head: { status: 'rejected' } });
    const partitions = [...ingest.store.entries.values()].map((entry) => entry.key.PK);
    expect(partitions).toContain('L#articles#status#rejected');
  });

  it('over the size limit is rejected without being extracted', async () => {
    const ingest = ingestOf();
    const extract = vi.spyOn(lineExtractor, 'extract');
    ingest.bucket.put(KEY, '', { body: { kind: 'too-large', size: MAX_OBJECT_BYTES + 1 } });
    await reconcile(KEY, ingest);
    const found = await readArticle(ingest.store, ID);
    expect(found).toMatchObject({
      record: {
        article: {
          status: 'rejected',
          reason: { message: 'The file has 2,097,153 bytes, and the limit is 2,097,152.' },
        },
      },
    });
    expect(extract).not.toHaveBeenCalled();
    extract.mockRestore();
  });

  it('that the extractor fails on leaves the table as it was', async () => {
    const extract = () => Promise.reject(new Error('a bug'));
    const ingest = { ...ingestOf('PE CO agreement'), extractor: { version: '1', extract } };
    await expect(reconcile(KEY, ingest)).rejects.toThrow('a bug');
    expect(ingest.store.heads.size).toBe(0);
  });
});

describe('an object that the table knows', () => {
  it('unchanged, costs no write', async () => {
    const ingest = ingestOf('PE CO agreement');
    await reconcile(KEY, ingest);
    const writes = watchWrites(ingest.store);
    expect(await reconcile(KEY, ingest)).toMatchObject({ kind: 'unchanged' });
    expect(writes()).toBe(0);
  });

  it('overwritten, is replaced without a trace of the old one', async () => {
    const ingest = ingestOf('PE CO agreement\nPE BR meeting');
    await reconcile(KEY, ingest);
    ingest.bucket.put(KEY, 'PE EC training');
    await reconcile(KEY, ingest);

    const clean = ingestWith(memoryTable(), { bucket: ingest.bucket });
    await reconcile(KEY, clean);
    expect(tableContent(ingest.store)).toEqual(tableContent(clean.store));
  });

  it('is read again by a newer extractor', async () => {
    const ingest = ingestOf('PE CO agreement');
    const first = await reconcile(KEY, ingest);
    const second = await reconcile(KEY, { ...ingest, extractor: { ...lineExtractor, version: 'lines-2' } });
    expect(second).toMatchObject({ kind: 'stored', head: { extractor: 'lines-2' } });
    expect(second).not.toMatchObject({ head: { generation: first.kind === 'absent' ? '' : first.head.generation } });
    expect(ingest.store.parts.size).toBe(1);
  });

  it('is read again when its uploader says something else of it', async () => {
    const ingest = ingestOf('PE CO agreement');
    await reconcile(KEY, ingest);
    ingest.bucket.put(KEY, 'PE CO agreement', { said: { title: 'A new title' } });
    await reconcile(KEY, ingest);
    expect(await readArticle(ingest.store, ID)).toMatchObject({ record: { article: { title: 'A new title' } } });
  });

  it('deleted, takes everything with it but a head and a mark that expire after 90 days', async () => {
    const ingest = ingestOf('PE CO agreement');
    await reconcile(KEY, ingest);
    ingest.bucket.remove(KEY);
    expect(await reconcile(KEY, ingest)).toMatchObject({
      kind: 'removed',
      head: { status: 'removed', generation: null },
    });
    const expires = Math.floor(ingest.clock.now() / 1000) + 90 * 24 * 60 * 60;
    expect(ingest.store.parts.size).toBe(0);
    expect([...ingest.store.entries.values()]).toMatchObject([{ article: { id: ID }, fact: { expires } }]);
    expect(ingest.store.heads.get(ID)?.expires).toBe(expires);
    expect(await readArticle(ingest.store, ID)).toEqual({ kind: 'removed' });
    expect(await reconcile(KEY, ingest)).toMatchObject({ kind: 'unchanged' });
  });

  it('deleted and put back, no longer expires', async () => {
    const ingest = ingestOf('PE CO agreement');
    await reconcile(KEY, ingest);
    ingest.bucket.remove(KEY);
    await reconcile(KEY, ingest);
    ingest.bucket.put(KEY, 'PE CO agreement');
    await reconcile(KEY, ingest);
    expect(ingest.store.heads.get(ID)).toMatchObject({ status: 'extracted', expires: null });
  });
});

describe('a key that neither side knows', () => {
  it('leaves no trace', async () => {
    const ingest = ingestOf();
    expect(await reconcile(KEY, ingest)).toEqual({ kind: 'absent' });
    expect(ingest.store.heads.size).toBe(0);
  });
});
