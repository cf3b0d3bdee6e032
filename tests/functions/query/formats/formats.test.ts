// Scope: the forms that answers take, as clients ask for them. Over the sample articles.
import { beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE_ARTICLE } from '../../../../functions/query/samples.ts';
import { askApi, askList, walk } from '../../support/askApi.ts';
import type { MemoryTable } from '../../support/memoryTable.ts';
import { seedTable } from '../../support/seedTable.ts';

let table: MemoryTable;
beforeAll(async () => {
  table = await seedTable();
});

const LISTS = ['articles', 'cooperation', 'figures', 'statements', 'people', 'organizations', 'places', 'countries'];
const ask = (url: string, accept?: string) => askApi(table, url, 'GET', accept === undefined ? {} : { accept });

describe('a list', () => {
  it.each(LISTS)('of %s is given out in JSON Lines, page by page, as it is in JSON', async (list) => {
    const items = await walk(table, `/${list}`);
    const lines: string[] = [];
    for (let url: string | undefined = `/${list}?format=jsonl&limit=7`; url !== undefined; ) {
      const { body, headers } = await ask(url);
      lines.push(...String(body).split('\n').filter(Boolean));
      url = /<([^>]+)>/.exec(headers.link ?? '')?.[1];
    }
    expect(lines.map((line) => JSON.parse(line))).toEqual(items);
  });

  it.each(LISTS)('of %s is given out as a table', async (list) => {
    const { body, headers, status } = await ask(`/${list}?format=csv&limit=5`);
    expect({ status, type: headers['content-type'] }).toEqual({ status: 200, type: 'text/csv; charset=utf-8' });
    expect(String(body)).toMatch(/^[\w.,]+\r\n/);
  });

  it('takes the form that Accept names, unless the request names one itself', async () => {
    expect((await ask('/people', 'text/csv')).headers['content-type']).toBe('text/csv; charset=utf-8');
    expect((await ask('/people?format=jsonl', 'text/csv')).headers['content-type']).toBe('application/jsonl');
    expect((await ask('/people?format=json', 'text/csv')).headers['content-type']).toMatch('application/json');
  });

  it.each([
    ['/people?format=xml', undefined],
    ['/people?format=geojson', undefined],
    ['/people?format=', undefined],
    ['/people', 'application/xml'],
    [`/articles/${SAMPLE_ARTICLE}`, 'text/csv'],
  ])('that has no such form says which it has: %s %s', async (url, accept) => {
    expect(await ask(url, accept)).toMatchObject({
      status: 406,
      body: { parameter: 'format', detail: expect.stringContaining('json') },
    });
  });
});

describe('places in GeoJSON', () => {
  it('are points where the gazetteer knows them, longitude first, and have no geometry elsewhere', async () => {
    const { body } = await ask('/places?format=geojson&limit=200');
    const { features } = JSON.parse(String(body)) as {
      features: { geometry: unknown; properties: { name: string } }[];
    };
    expect(features).toHaveLength((await askList(table, '/places?limit=200')).items.length);
    const geometryOf = (name: string) => features.find(({ properties }) => properties.name === name)?.geometry;
    expect(geometryOf('Manaus')).toEqual({
      type: 'Point',
      coordinates: [expect.closeTo(-60, 0), expect.closeTo(-3.1, 0)],
    });
    expect(geometryOf('Beagle Channel')).toBeNull();
  });
});

describe('an article in JSON-LD', () => {
  it("is schema.org's NewsArticle", async () => {
    const { body, headers } = await ask(`/articles/${SAMPLE_ARTICLE}`, 'application/ld+json');
    expect(headers['content-type']).toBe('application/ld+json');
    expect(JSON.parse(String(body))).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      identifier: SAMPLE_ARTICLE,
      headline: expect.any(String),
      datePublished: '2014-03-14',
      publisher: { '@type': 'NewsMediaOrganization', name: 'InSight Crime' },
      mentions: expect.arrayContaining([{ '@type': 'Country', identifier: 'PE' }]),
    });
  });
});
