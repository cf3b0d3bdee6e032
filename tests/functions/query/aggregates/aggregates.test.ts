// Scope: network, timeline and profile against the acts that `/cooperation` lists for the same question. In memory.
import { beforeAll, describe, expect, it } from 'vitest';
import { reconcile } from '../../../../functions/ingest/reconcile.ts';
import type { Act } from '../../../../functions/query/shapes/act.ts';
import type { Network, Profile, Timeline } from '../../../../functions/query/shapes/aggregates.ts';
import { askApi, walk } from '../../support/askApi.ts';
import { failingTable, InjectedFailure } from '../../support/failingTable.ts';
import { ingestWith } from '../../support/ingestWith.ts';
import { type MemoryTable, memoryTable } from '../../support/memoryTable.ts';
import { sampleCorpus } from '../../support/sampleCorpus.ts';
import { sampleRecord } from '../../support/sampleRecord.ts';
import { storeRecords } from '../../support/storeRecords.ts';

const answer = async <Body>(table: MemoryTable, url: string) => (await askApi(table, url)).body as Body;
const listed = async (table: MemoryTable, query: string) =>
  (await walk(table, `/cooperation?limit=200&${query}`)) as unknown as readonly Act[];

/** A table with one article of acts each. */
async function tableWith(...articles: readonly (readonly object[])[]) {
  const table = memoryTable();
  await storeRecords(
    table,
    articles.map((cooperation, at) => sampleRecord(`${at}.txt`, { cooperation })),
  );
  return table;
}

let corpus: MemoryTable;
beforeAll(async () => {
  corpus = memoryTable();
  await storeRecords(corpus, sampleCorpus(60));
});

const sum = (items: readonly { readonly acts: number }[]) => items.reduce((total, { acts }) => total + acts, 0);
const count = (acts: readonly Act[], isMeant: (act: Act) => boolean) => acts.filter(isMeant).length;

const QUESTIONS = [
  '',
  'country=PE',
  'country=PE,CO',
  'country=BR,CO,PE',
  'pair=US,UNASUR',
  'country=BR&pair=CO,PE',
  'topic=piracy',
  'kind=meeting',
  'status=planned',
  'from=2011',
  'to=2011',
  'from=2011-02&to=2011-03',
  'from=2010-07&to=2012',
  'country=EC&kind=agreement&topic=piracy&from=2010',
  'country=CL',
];

describe('the acts that are counted are those that are listed:', () => {
  it.each(QUESTIONS)('%s', async (query) => {
    const acts = await listed(corpus, query);
    const network = await answer<Network>(corpus, `/network?${query}`);
    expect(network).toMatchObject({ acts: acts.length, complete: true, next: null });
    for (const { code, acts: own } of network.nodes) {
      expect(own, code).toBe(count(acts, ({ parties }) => parties.some((party) => party === code)));
    }
    for (const { source, target, acts: together, weights } of network.edges) {
      const theirs = acts.filter((act) => [source, target].every((code) => act.parties.some((each) => each === code)));
      expect(together).toBe(theirs.length);
      for (const [status, some] of Object.entries(weights)) {
        expect(some, `${source} ${target} ${status}`).toBe(count(theirs, (act) => act.status === status));
      }
    }
    for (const bucket of ['year', 'month']) {
      const timeline = await answer<Timeline>(corpus, `/timeline?bucket=${bucket}&${query}`);
      expect(timeline.acts).toBe(acts.length);
      expect(sum(timeline.items) + sum(timeline.coarser) + sum(timeline.undated)).toBe(acts.length);
      expect(sum(timeline.undated)).toBe(count(acts, ({ date }) => date === null));
      for (const { bucket: at, kind, status, acts: there } of timeline.items) {
        const within = new RegExp(`^${at}[-\\d]*(/(\\.\\.|${at}.*))?$`);
        const own = (act: Act) => within.test(act.date ?? '') && act.kind === kind && act.status === status;
        expect(there, `${at} ${kind} ${status}`).toBe(count(acts, own));
      }
    }
  });

  it.each(['PE', 'UNASUR', 'CL'])('in the profile of %s too', async (code) => {
    for (const query of ['', 'topic=piracy', 'kind=meeting&from=2011']) {
      const acts = await listed(corpus, `country=${code}&${query}`);
      const profile = await answer<Profile>(corpus, `/countries/${code}?${query}`);
      expect(profile).toMatchObject({ code, acts: acts.length, complete: true });
      for (const partner of profile.partners) {
        expect(partner.acts).toBe(count(acts, ({ parties }) => parties.some((party) => party === partner.code)));
        expect(Object.values(partner.weights).reduce((total, some) => total + some, 0)).toBe(partner.acts);
      }
      for (const { topic, acts: some } of profile.topics) {
        expect(some).toBe(count(acts, ({ topics }) => topics.includes(topic)));
      }
      for (const [counts, of] of [
        [profile.kinds, 'kind'],
        [profile.statuses, 'status'],
      ] as const) {
        expect(sum(counts)).toBe(acts.length);
        for (const each of counts) {
          const value = Object.values(each)[0];
          expect(each.acts).toBe(count(acts, (act) => act[of] === value));
        }
      }
      expect(sum(profile.years) + profile.coarser + profile.undated).toBe(acts.length);
      expect(profile.latest).toEqual(acts.slice(0, 5));
    }
  });
});

describe('an act', () => {
  it('counts once, however many articles report it, as far as any says that it has come', async () => {
    const table = await tableWith(
      [{ date: '2011', status: 'planned' }],
      [{ date: '2011-05-03', status: 'signed', kind: 'pledge' }],
      [{ date: '2011-05', status: 'agreed', kind: 'pledge' }],
    );
    const { edges } = await answer<Network>(table, '/network');
    expect(edges).toMatchObject([
      { source: 'CO', target: 'PE', acts: 1, weights: { signed: 1, planned: 0, agreed: 0 } },
    ]);
    const { items } = await answer<Timeline>(table, '/timeline?bucket=month');
    expect(items).toEqual([{ bucket: '2011-05', kind: 'pledge', status: 'signed', acts: 1 }]);
  });

  it('of three parties is an act of each two of them', async () => {
    const table = await tableWith([{ parties: ['BR', 'CO', 'PE'], date: '2011' }]);
    const { acts, nodes, edges } = await answer<Network>(table, '/network?country=PE');
    expect(acts).toBe(1);
    expect(nodes.map(({ code }) => code)).toEqual(['BR', 'CO', 'PE']);
    expect(edges.map(({ source, target }) => `${source} ${target}`)).toEqual(['BR CO', 'BR PE', 'CO PE']);
  });

  it('is gone with its last report, and one that was replaced counts as it is now', async () => {
    const ingest = ingestWith(memoryTable());
    const put = async (key: string, text: string | null) => {
      if (text === null) ingest.bucket.remove(key);
      else ingest.bucket.put(key, text);
      await reconcile(key, ingest);
    };
    const kinds = async () => (await answer<Profile>(ingest.store, '/countries/PE')).kinds;
    await put('a', 'PE CO agreement 2011');
    await put('b', 'PE CO agreement 2011-05');
    expect(await kinds()).toEqual([{ kind: 'agreement', acts: 1 }]);
    await put('a', 'PE CO meeting 2011');
    expect(await kinds()).toEqual([
      { kind: 'agreement', acts: 1 },
      { kind: 'meeting', acts: 1 },
    ]);
    await put('b', null);
    await put('a', null);
    expect(await kinds()).toEqual([]);
  });
});

describe('an article that is being replaced', () => {
  it('counts as it was or as it is now, at whatever write its replacement stands still', async () => {
    const acts = (kind: string) => Array.from({ length: 12 }, (_, at) => `PE CO ${kind} ${2000 + at}`).join('\n');
    const seen = new Set<string>();
    for (let write = 1; write <= 30; write += 1) {
      const ingest = ingestWith(memoryTable());
      ingest.bucket.put('a', acts('agreement'));
      await reconcile('a', ingest);
      ingest.bucket.put('a', acts('meeting'));
      const { table } = failingTable(ingest.store, { write, when: 'after' });
      await reconcile('a', { ...ingest, store: table }).catch((error: unknown) => {
        if (!(error instanceof InjectedFailure)) throw error;
      });
      const { kinds } = await answer<Profile>(ingest.store, '/countries/PE');
      expect(kinds, `after write ${write}`).toHaveLength(1);
      expect(sum(kinds), `after write ${write}`).toBe(12);
      seen.add(kinds[0]?.kind ?? '');
    }
    expect([...seen]).toEqual(['agreement', 'meeting']);
  });
});

describe('what is not known', () => {
  it('is told apart: dates coarser than the bucket, and no dates', async () => {
    const dates = ['2011', '2011-02', '2011-03-05/2011-03-09', '2011-03/2011-05', '2010/2012', '2009-06/..', '../2008'];
    const table = await tableWith(
      dates.map((date, at) => ({ date, parties: ['PE', `BODY${at}`] })),
      [{}],
    );
    const places = async (bucket: string) => {
      const { items, coarser, undated } = await answer<Timeline>(table, `/timeline?bucket=${bucket}`);
      return [items.map((each) => each.bucket), coarser.map(({ date }) => date), sum(undated)];
    };
    expect(await places('month')).toEqual([
      ['2009-06', '2011-02', '2011-03'],
      ['../2008', '2010/2012', '2011', '2011-03/2011-05'],
      1,
    ]);
    expect(await places('year')).toEqual([['2009', '2011'], ['../2008', '2010/2012'], 1]);
  });

  it.each([
    ['/timeline?bucket=week', 'bucket'],
    ['/timeline?from=2012&to=2011', 'to'],
    ['/network?country=P', 'country'],
    ['/network?topic=sailing', 'topic'],
    ['/network?cursor=abc', 'cursor'],
    ['/countries/PE?country=CO', 'country'],
  ])('is a 400 that names the parameter: %s', async (url, parameter) => {
    expect(await askApi(corpus, url)).toMatchObject({ status: 400, body: { parameter } });
  });

  it('is a 404 where it is a country', async () => {
    for (const code of ['ZZ', 'P', 'peru%20', '..', 'A'.repeat(40)]) {
      expect(await askApi(corpus, `/countries/${code}`), code).toMatchObject({
        status: 404,
        body: { type: 'urn:entente:problem:unknown-country' },
      });
    }
  });
});
