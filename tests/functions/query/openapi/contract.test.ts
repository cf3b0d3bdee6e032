// Scope: answers of every route, checked against the OpenAPI document by a JSON Schema validator. Over the sample articles.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROUTES } from '../../../../functions/query/routes/index.ts';
import { SAMPLE_ARTICLE } from '../../../../functions/query/samples.ts';
import { articleIdOf } from '../../../../functions/records/articleId.ts';
import { askApi, type ListBody } from '../../support/askApi.ts';
import { departures } from '../../support/contract.ts';
import type { MemoryTable } from '../../support/memoryTable.ts';
import { seedTable } from '../../support/seedTable.ts';

let table: MemoryTable;
beforeAll(async () => {
  table = await seedTable();
});

const examples = ROUTES.flatMap((route) => route.examples);

describe('an example of the document', () => {
  it('is about an article that there is', () => {
    expect(SAMPLE_ARTICLE).toBe(articleIdOf('seeds/peru-brazil-river-patrols.txt'));
  });

  it.each(examples)('%s is answered as documented, and with something', async (url) => {
    const answer = await askApi(table, url);
    expect(answer.status).toBe(200);
    expect(await departures(url, answer)).toEqual([]);
    const { items } = answer.body as Partial<ListBody>;
    if (items !== undefined) expect(items.length).toBeGreaterThan(0);
  });

  const alone = ROUTES.flatMap(({ parameters, path, segments }) =>
    parameters
      .filter(({ name }) => name !== 'cursor')
      .map(
        ({ name, example }) =>
          `${path.replace(/\{(\w+)\}/, (_, segment) => segments?.[segment]?.example ?? '')}?${new URLSearchParams({ [name]: example })}`,
      ),
  );
  it.each(alone)('%s is answered as documented', async (url) => {
    const answer = await askApi(table, url);
    expect(answer.status).toBe(200);
    expect(await departures(url, answer)).toEqual([]);
  });
});

/** A value of a parameter: its example, one of its terms, or anything. */
const aValueFor = (example: string) =>
  fc.oneof(fc.constant(example), fc.constantFrom('PE', 'report', '2011', '2014-02-30', '', '%00', '5'), fc.string());

const anyRequest = fc.constantFrom(...ROUTES).chain((route) => {
  const known = route.parameters.map(({ name, example }) => fc.tuple(fc.constant(name), aValueFor(example)));
  const unknown = fc.tuple(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }));
  const path = fc.constantFrom(route.path, route.examples[0]?.split('?')[0] ?? route.path);
  const query = fc.array(
    fc.oneof(...known, ...(known.length > 0 ? [] : [unknown]), { arbitrary: unknown, weight: 1 }),
    {
      maxLength: 4,
    },
  );
  return fc.tuple(path, query).map(([at, pairs]) => `${at}?${new URLSearchParams(pairs)}`);
});

describe('any request', () => {
  it('is answered as documented, with what was asked for or with a problem that names the parameter', async () => {
    await fc.assert(
      fc.asyncProperty(anyRequest, async (url) => {
        const answer = await askApi(table, url);
        expect([200, 400, 404, 406]).toContain(answer.status);
        expect(await departures(url, answer)).toEqual([]);
        if (answer.status === 400) expect(answer.body).toHaveProperty('parameter');
      }),
      { numRuns: 400 },
    );
  });
});
