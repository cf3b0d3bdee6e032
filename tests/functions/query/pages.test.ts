// Scope: the order of lists, their pages and cursors, and single articles, over DynamoDB's protocol.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecordTable } from '../../../functions/records/store/recordTable.ts';
import { articleOf, askApi, askList, type ListBody, walk } from '../support/askApi.ts';
import { type DynaliteTable, startDynalite } from '../support/dynaliteTable.ts';
import { sampleCorpus } from '../support/sampleCorpus.ts';
import { storeRecords } from '../support/storeRecords.ts';

const corpus = sampleCorpus(25);
let dynalite: DynaliteTable;
let table: RecordTable;

beforeAll(async () => {
  dynalite = await startDynalite();
  table = dynalite.table;
  await storeRecords(table, corpus);
});
afterAll(() => dynalite.stop());

/** When the article of a fact was published; of an act, the first article that reports it. */
function publishedOn(item: ListBody['items'][number]) {
  const [report = item] = (item.reports ?? []) as ListBody['items'];
  return articleOf(report).publishedOn;
}

describe('the order', () => {
  const datesOf = async (url: string) =>
    (await walk(table, url)).map((item) => String(item.date ?? publishedOn(item) ?? '').split('/')[0]);

  it.each([
    '/cooperation',
    '/cooperation?country=PE',
    '/cooperation?country=PE&kind=meeting',
    '/people',
    '/people?country=PE',
  ])('of %s is newest first, undated last', async (path) => {
    const dates = await datesOf(`${path}${path.includes('?') ? '&' : '?'}limit=9`);
    expect(dates).toEqual(dates.toSorted().toReversed());
  });

  it('of a search by name is by the name from the word that was searched for, and newest first within', async () => {
    const people = await walk(table, '/people?name=ana&limit=9');
    const keys = people.map(
      (item) => [String(item.name).replace(/^.* (?=Ana)/, ''), String(articleOf(item).publishedOn ?? '')] as const,
    );
    expect(keys).toEqual(keys.toSorted(([a, x], [b, y]) => (a === b ? (x < y ? 1 : -1) : a < b ? -1 : 1)));
  });
});

describe('a page', () => {
  it('may have a single item', async () => {
    const items = await walk(table, '/articles?limit=1');
    expect(items.map(({ id }) => id).sort()).toEqual(corpus.map(({ article }) => article.id).sort());
  });

  it('links to the next one, in the body and in a header', async () => {
    const { headers, body } = await askApi(table, '/cooperation?country=PE&limit=2');
    const { items, next } = body as { readonly items: readonly unknown[]; readonly next: string };
    expect(items).toHaveLength(2);
    expect(next).toMatch(/^\/cooperation\?country=PE&limit=2&cursor=[\w-]+$/);
    expect(headers.link).toBe(`<${next}>; rel="next"`);
  });

  it('that is the last one links to nothing', async () => {
    const { headers, body } = await askApi(table, '/countries?country=CO&limit=200');
    expect(body).toMatchObject({ next: null });
    expect(headers).not.toHaveProperty('link');
  });

  it('may have another size than the one before', async () => {
    const first = await askList(table, '/figures?limit=5');
    const second = await askList(table, (first.next ?? '').replace('limit=5', 'limit=100'));
    const all = await walk(table, '/figures');
    expect([...first.items, ...second.items]).toEqual(all.slice(0, 105));
  });

  it('does not follow a cursor of another question', async () => {
    const { next } = await askList(table, '/cooperation?country=PE&limit=2');
    for (const url of [
      (next ?? '').replace('country=PE', 'country=CO'),
      (next ?? '').replace('/cooperation', '/figures'),
    ]) {
      expect(await askApi(table, url)).toMatchObject({ status: 400, body: { parameter: 'cursor' } });
    }
  });

  it('shows each fact with its evidence and its article', async () => {
    const told = {
      evidence: { exact: 'They' },
      article: { id: expect.stringMatching(/^[0-9a-f]{16}$/), title: expect.any(String), outlet: expect.any(String) },
    };
    const [figures, acts] = [await askList(table, '/figures?limit=1'), await askList(table, '/cooperation?limit=1')];
    expect(figures.items[0]).toMatchObject({ measure: expect.any(String), ...told });
    expect(acts.items[0]).toMatchObject({ parties: expect.any(Array), reports: [told] });
  });
});

describe('an article', () => {
  it('is given out whole', async () => {
    const [record] = corpus;
    expect((await askApi(table, `/articles/${record?.article.id}`)).body).toEqual(record);
  });

  it('stands in the list without its text', async () => {
    const { items } = await askList(table, '/articles?limit=1');
    expect(items[0]).toMatchObject({ key: expect.any(String), status: 'extracted', countries: expect.any(Array) });
    expect(items[0]).not.toHaveProperty('text');
  });
});
