// Scope: of any corpus, after articles came and went, a walk gives each match once: as a plain filter over the records does, and in every form.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reconcile } from '../../../functions/ingest/reconcile.ts';
import { type ArticleRecord, articleRecord } from '../../../functions/records/schema/index.ts';
import { askApi, askList, walk } from '../support/askApi.ts';
import { ingestWith } from '../support/ingestWith.ts';
import { memoryTable } from '../support/memoryTable.ts';
import { sampleRecord } from '../support/sampleRecord.ts';

const country = fc.constantFrom('PE', 'CO', 'BR');
const date = fc.constantFrom(null, '2011', '2011-05', '2012-03-04', '2012/2013', '2013-01/..');
const outlet = fc.constantFrom('Dialogo', 'InSight Crime');

const anyFigure = fc.record({ country, period: date, measure: fc.constantFrom('seizure', 'arrest') });
const anyAct = fc.record({
  parties: fc.uniqueArray(country, { minLength: 2, maxLength: 3 }).map((codes) => codes.toSorted()),
  date,
  kind: fc.constantFrom('agreement', 'meeting'),
  status: fc.constantFrom('signed', 'planned'),
});
const anyContent = fc.record({
  article: fc.record({ outlet, publishedOn: fc.constantFrom(null, '2011-06-01', '2012-01-26') }),
  figures: fc.array(anyFigure, { maxLength: 6 }),
  cooperation: fc.array(anyAct, { maxLength: 4 }),
});

/** What happens to a key: an article comes, in place of what was there, or goes. */
const anySteps = (maxLength: number) =>
  fc.array(fc.tuple(fc.constantFrom('a.txt', 'b.txt', 'c.txt', 'd.txt'), fc.option(anyContent)), { maxLength });
type Step = readonly [string, Parameters<typeof sampleRecord>[1] | null];

const anyQuery = fc.record(
  {
    country,
    outlet,
    from: fc.constantFrom('2011', '2011-06', '2012-02'),
    to: fc.constantFrom('2012-04', '2013', '2014'),
  },
  { requiredKeys: [] },
);
type Query = Partial<Record<'country' | 'outlet' | 'from' | 'to', string>>;

const anyLimit = fc.integer({ min: 1, max: 7 });

function corpus() {
  const records = new Map<string, ArticleRecord>();
  const extract = async (bytes: Uint8Array) => articleRecord.parse(JSON.parse(Buffer.from(bytes).toString()));
  const store = memoryTable();
  const ingest = ingestWith(store, { extractor: { version: 'finished', extract } });
  const apply = async (steps: readonly Step[]) => {
    for (const [key, content] of steps) {
      const record = content === null ? null : sampleRecord(key, content);
      if (record === null) ingest.bucket.remove(key);
      else ingest.bucket.put(key, JSON.stringify(record));
      await reconcile(key, ingest);
      if (record === null) records.delete(key);
      else records.set(key, record);
    }
  };
  return { store, apply, records };
}

/** The same question asked of the records themselves. */
function matches(when: string | null, { article }: ArticleRecord, countries: readonly (string | null)[], query: Query) {
  const dated = (when ?? article.publishedOn)?.split('/')[0];
  const isLater = query.from === undefined || (dated !== undefined && dated >= query.from);
  const isEarlier = query.to === undefined || (dated !== undefined && dated < query.to);
  const isThere = query.country === undefined || countries.includes(query.country);
  return isLater && isEarlier && isThere && (query.outlet ?? article.outlet) === article.outlet;
}

function figuresIn(records: Iterable<ArticleRecord>, query: Query): readonly string[] {
  return [...records].flatMap((record) =>
    record.figures.filter((figure) => matches(figure.period, record, [figure.country], query)).map(({ id }) => id),
  );
}

function reportsIn(records: Iterable<ArticleRecord>, query: Query): readonly string[] {
  return [...records].flatMap((record) =>
    record.cooperation.filter((act) => matches(act.date, record, act.parties, query)).map(({ id }) => id),
  );
}

async function exported(store: ReturnType<typeof memoryTable>, url: string): Promise<string> {
  const { body, headers } = await askApi(store, url);
  const next = /<([^>]+)>; rel="next"/.exec(headers.link ?? '')?.[1];
  return `${body}${next === undefined ? '' : await exported(store, next)}`;
}

const idsOf = (items: readonly Readonly<Record<string, unknown>>[]) => items.map(({ id }) => String(id));
type Item = Readonly<Record<string, unknown>>;

/** An item and the date under which it is listed: of an act, the last that one of its reports is dated by. */
function placed(item: Item): string {
  const dates = ((item.reports ?? [item]) as readonly Item[]).map((fact) => {
    const { publishedOn } = (fact.article ?? fact) as Item;
    return String(fact.date ?? fact.period ?? publishedOn ?? '').split('/')[0];
  });
  return `${item.id} ${dates.sort().at(-1)}`;
}

const RUNS = { numRuns: 60 };

describe('after articles came and went', () => {
  it('a walk through figures gives each match once, as a filter over the records does, and so do the exports', async () => {
    await fc.assert(
      fc.asyncProperty(anySteps(10), anyQuery, anyLimit, async (steps, query, limit) => {
        const { apply, records, store } = corpus();
        await apply(steps);
        const url = `/figures?${new URLSearchParams({ ...query, limit: `${limit}` })}`;
        const found = await walk(store, url);
        expect(idsOf(found).toSorted()).toEqual(figuresIn(records.values(), query).toSorted());
        const lines = (await exported(store, `${url}&format=jsonl`)).split('\n').slice(0, -1);
        expect(lines.map((line) => JSON.parse(line))).toEqual(found);
        const rows = (await exported(store, `${url}&format=csv`)).split('\r\n').map((row) => row.split(',')[0]);
        expect(rows.filter((id) => id !== '' && id !== 'id')).toEqual(idsOf(found));
      }),
      RUNS,
    );
  });

  it('a walk through acts gives each act once, with every report that matches', async () => {
    await fc.assert(
      fc.asyncProperty(anySteps(10), anyQuery, anyLimit, async (steps, query, limit) => {
        const { apply, records, store } = corpus();
        await apply(steps);
        const acts = await walk(store, `/cooperation?${new URLSearchParams({ ...query, limit: `${limit}` })}`);
        expect(new Set(idsOf(acts)).size).toBe(acts.length);
        const reports = acts.flatMap(({ reports }) => idsOf(reports as Readonly<Record<string, unknown>>[]));
        expect(new Set(reports).size).toBe(reports.length);
        expect(reports).toEqual(expect.arrayContaining([...reportsIn(records.values(), query)]));
        if (Object.keys(query).length === 0) expect(reports).toHaveLength(reportsIn(records.values(), {}).length);
      }),
      RUNS,
    );
  });
});

describe('while articles come and go', () => {
  it.each(['/figures', '/cooperation', '/articles'])(
    'a walk through %s gives nothing twice but what has moved to another date meanwhile',
    async (path) => {
      await fc.assert(
        fc.asyncProperty(
          anySteps(8),
          fc.array(anySteps(2), { maxLength: 6 }),
          anyLimit,
          async (before, meanwhile, limit) => {
            const { apply, store } = corpus();
            await apply(before);
            const seen: string[] = [];
            let next: string | null = `${path}?limit=${limit}`;
            for (let page = 0; next !== null; page += 1) {
              const answer: Awaited<ReturnType<typeof askList>> = await askList(store, next);
              seen.push(...answer.items.map(placed));
              next = answer.next;
              await apply(meanwhile[page] ?? []);
            }
            expect(seen).toEqual([...new Set(seen)]);
          },
        ),
        RUNS,
      );
    },
  );
});
