// Scope: the parts of the benchmark of queries: its made records, its questions, and how it sums up.
import { describe, expect, it } from 'vitest';
import { madeRecords } from '../../bench/query/madeRecords.ts';
import { percentile } from '../../bench/query/measure.ts';
import { benchQuestions } from '../../bench/query/questions.ts';
import { findRoute } from '../../functions/query/router.ts';
import { ROUTES } from '../../functions/query/routes/index.ts';
import { familyOf } from '../../functions/records/acts/family.ts';
import { articleIdOf } from '../../functions/records/articleId.ts';
import { askApi } from '../functions/support/askApi.ts';
import { meteredTable } from '../functions/support/capacity/meteredTable.ts';

describe('a percentile', () => {
  it.each([
    [0.5, 50],
    [0.99, 99],
    [1, 100],
  ])('%d of the numbers from 1 to 100 is %d', (part, value) => {
    const values = Array.from({ length: 100 }, (_, at) => 100 - at);
    expect(percentile(values, part)).toBe(value);
  });

  it('of one value is that value', () => {
    expect(percentile([7], 0.99)).toBe(7);
  });
});

describe('made records', () => {
  it('are always the same ones, and some articles tell of the same act', () => {
    expect([...madeRecords(3)]).toEqual([...madeRecords(3)]);
    const families = [0, 5_000].map((at) => {
      const [, act] = [...madeRecords(at + 1)].at(-1)?.cooperation ?? [];
      return act === undefined ? undefined : familyOf(act, articleIdOf('any'));
    });
    expect(families[0]).toBeDefined();
    expect(families[1]).toBe(families[0]);
  });
});

describe('the questions', () => {
  it('ask every route but the one that reads whole articles, and are answered', async () => {
    const table = meteredTable(madeRecords(50));
    const { body } = await askApi(table, '/cooperation?limit=1');
    const { items } = body as { readonly items: readonly { readonly id: string }[] };
    const questions = benchQuestions(items[0]?.id ?? '');
    for (const { url } of questions) expect((await askApi(table, url)).status, url).toBe(200);
    const asked = new Set(questions.map(({ url }) => findRoute(ROUTES, url.split('?')[0] ?? '')?.route.path));
    expect(ROUTES.map(({ path }) => path).filter((path) => !asked.has(path))).toEqual(['/export/ftm']);
  });
});
