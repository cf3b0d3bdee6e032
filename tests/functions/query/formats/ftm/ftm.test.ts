// Scope: the FollowTheMoney export: every entity keeps to its schema (schema.json, written by hand from the published one), every edge leads to one of them.
import { beforeAll, describe, expect, it } from 'vitest';
import type { FtmEntity } from '../../../../../functions/query/formats/ftm/entity.ts';
import { articleIdOf } from '../../../../../functions/records/articleId.ts';
import { askApi, walk } from '../../../support/askApi.ts';
import { type MemoryTable, memoryTable } from '../../../support/memoryTable.ts';
import { sampleRecord } from '../../../support/sampleRecord.ts';
import { seedTable } from '../../../support/seedTable.ts';
import { storeRecords } from '../../../support/storeRecords.ts';
import SCHEMA from './schema.json' with { type: 'json' };

type Kind = string | readonly string[];
const schemas: Readonly<Record<string, { required: readonly string[]; properties: Readonly<Record<string, Kind>> }>> =
  SCHEMA;

/** What a value of a type looks like; a text is anything. */
const VALUES: Readonly<Record<string, RegExp>> = {
  text: /\S/,
  date: /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/,
  country: /^[a-z]{2}$/,
  language: /^[a-z]{3}$/,
  url: /^https?:/,
};

let table: MemoryTable;
beforeAll(async () => {
  table = await seedTable();
});

/** The whole export, page by page, and how many pages it took. */
async function exported(from: MemoryTable, query = '') {
  const entities: FtmEntity[] = [];
  let next: string | undefined = `/export/ftm${query}`;
  let pages = 0;
  while (next !== undefined) {
    const { body, headers } = await askApi(from, next);
    const lines = String(body).split('\n').slice(0, -1);
    entities.push(...lines.map((line): FtmEntity => JSON.parse(line)));
    next = /<([^>]+)>; rel="next"/.exec(headers.link ?? '')?.[1];
    pages += 1;
  }
  return { entities, pages };
}

/** What of an entity departs from its schema, or leads nowhere. */
function departures(one: FtmEntity, byId: ReadonlyMap<string, FtmEntity>): readonly string[] {
  const { properties = {}, required = [] } = schemas[one.schema] ?? {};
  const wrong = Object.entries(one.properties).flatMap(([name, values]) => {
    const kind = properties[name];
    if (kind === undefined) return [`${one.schema} has no ${name}`];
    const fits = (value: string) =>
      typeof kind === 'string' ? VALUES[kind]?.test(value) : kind.includes(byId.get(value)?.schema ?? '');
    return values.filter((value) => !fits(value)).map((value) => `${one.schema} ${name}: ${value}`);
  });
  return [...wrong, ...required.filter((name) => !(name in one.properties)).map((name) => `${one.id} has no ${name}`)];
}

describe('the export of the samples', () => {
  it('keeps to the schema, has entities of every type, and no edge leads nowhere', async () => {
    const { entities } = await exported(table);
    const byId = new Map(entities.map((each) => [each.id, each]));
    expect(entities.flatMap((each) => departures(each, byId))).toEqual([]);
    expect(new Set(entities.map(({ schema }) => schema))).toEqual(new Set(Object.keys(SCHEMA)));
  });

  it('has every article, person, organization and act of the lists', async () => {
    const { entities } = await exported(table);
    const count = (...wanted: readonly string[]) =>
      new Set(entities.filter(({ schema }) => wanted.includes(schema)).map(({ id }) => id)).size;
    expect(count('Article')).toBe((await walk(table, '/articles')).length);
    expect(count('Person')).toBe((await walk(table, '/people')).length);
    expect(count('Organization', 'PublicBody')).toBe((await walk(table, '/organizations')).length);
    expect(count('Event')).toBe((await walk(table, '/cooperation')).length);
  });

  it('is filtered as articles are', async () => {
    const { entities } = await exported(table, '?country=PE');
    const wanted = (await walk(table, '/articles?country=PE')).map(({ id }) => `entente-article-${id}`);
    const found = entities.filter(({ schema }) => schema === 'Article').map(({ id }) => id);
    expect(found).toEqual(wanted);
    expect(found.length).toBeLessThan((await walk(table, '/articles')).length);
  });
});

describe('an act that two articles tell', () => {
  it('is one event under the id of the act, with the words of both', async () => {
    const two = memoryTable();
    const cooperation = (attribution: string) => [{ date: '2011-05/..', attribution }];
    await storeRecords(
      two,
      ['a.txt', 'b.txt'].map((key) => sampleRecord(key, { cooperation: cooperation(key) })),
    );
    const { entities } = await exported(two);
    const events = entities.filter(({ schema }) => schema === 'Event');
    const [act] = await walk(two, '/cooperation');
    expect(new Set(events.map(({ id }) => id))).toEqual(new Set([`entente-act-${act?.id}`]));
    expect(events.flatMap(({ properties }) => properties.recordId).toSorted()).toEqual(
      ['a.txt', 'b.txt'].map((key) => `${articleIdOf(key)}-c0`).toSorted(),
    );
    expect(events[0]?.properties).toMatchObject({ startDate: ['2011-05'] });
    expect(events[0]?.properties).not.toHaveProperty('endDate');
  });
});

describe('an export of many articles', () => {
  it('leads on until all of them are there, once each', async () => {
    const many = memoryTable();
    await storeRecords(
      many,
      Array.from({ length: 45 }, (_, at) => sampleRecord(`${at}.txt`)),
    );
    const { entities, pages } = await exported(many);
    expect(entities.map(({ id }) => id)).toEqual([...new Set(entities.map(({ id }) => id))]);
    expect([entities.filter(({ schema }) => schema === 'Article').length, pages]).toEqual([45, 3]);
  });

  it('refuses what articles are not filtered by', async () => {
    const { body, status } = await askApi(table, '/export/ftm?kind=meeting');
    expect({ body, status }).toMatchObject({ status: 400, body: { parameter: 'kind' } });
  });
});
