// Scope: every list and filter over DynamoDB's protocol, against a plain filter over the same records in memory.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actId } from '../../../functions/records/acts/actId.ts';
import { actsOf } from '../../../functions/records/acts/actsOf.ts';
import { familyOf } from '../../../functions/records/acts/family.ts';
import { articleIdOf } from '../../../functions/records/articleId.ts';
import type { ArticleRecord } from '../../../functions/records/schema/index.ts';
import type { RecordTable } from '../../../functions/records/store/recordTable.ts';
import { articleOf, walk } from '../support/askApi.ts';
import { type DynaliteTable, startDynalite } from '../support/dynaliteTable.ts';
import { sampleCorpus } from '../support/sampleCorpus.ts';
import { storeRecords } from '../support/storeRecords.ts';

const corpus = sampleCorpus(30);
let dynalite: DynaliteTable;
let table: RecordTable;

beforeAll(async () => {
  dynalite = await startDynalite();
  table = dynalite.table;
  await storeRecords(table, corpus);
});
afterAll(() => dynalite.stop());

type Item = Readonly<Record<string, unknown>>;
type Select = (record: ArticleRecord) => readonly object[];

const nameOf = (item: Item) => String(item.id ?? item.code);

/** What identifies an item of any list: its id, or its code, within its article. */
const identity = (item: Item): string => `${articleOf(item).id ?? nameOf(item)} ${nameOf(item)}`;

const expected = (select: Select): readonly string[] =>
  corpus.flatMap((record) => select(record).map((item) => `${record.article.id} ${nameOf({ ...item })}`)).sort();

/** The acts of the whole corpus that one of the selected reports tells of. */
function expectedActs(select: Select): readonly string[] {
  const told = corpus.flatMap(({ article, cooperation }) => cooperation.map((fact) => ({ fact, article })));
  const families = Map.groupBy(told, ({ fact, article }) => familyOf(fact, article.id));
  const selected = new Set(corpus.flatMap(select));
  return [...families.values()]
    .flatMap(actsOf)
    .filter(({ reports }) => reports.some(({ fact }) => selected.has(fact)))
    .map((act) => `${actId(act)} ${actId(act)}`)
    .sort();
}

const wantedFor = (url: string, select: Select) =>
  url.startsWith('/cooperation') ? expectedActs(select) : expected(select);

const published = (record: ArticleRecord) => record.article.publishedOn ?? '';

describe('the whole of', () => {
  it.each<[string, Select]>([
    ['/articles', (record) => [record.article]],
    ['/cooperation', (record) => record.cooperation],
    ['/figures', (record) => record.figures],
    ['/statements', (record) => record.statements],
    ['/people', (record) => record.people],
    ['/organizations', (record) => record.organizations],
    ['/places', (record) => record.places],
    ['/countries', (record) => record.countries],
  ])('%s is given out, each item once, whatever the size of the pages', async (path, select) => {
    const all = wantedFor(path, select);
    expect(all.length).toBeGreaterThan(20);
    for (const limit of [9, 200]) {
      expect((await walk(table, `${path}?limit=${limit}`)).map(identity).sort()).toEqual(all);
    }
  });
});

describe('the links of a name lead to', () => {
  const named = (name: string, other: unknown) => typeof other === 'string' && other.startsWith(name);

  it.each<[string, string, (name: string) => Select]>([
    ['/people', 'articles', (name) => (r) => r.people.filter((person) => named(name, person.name))],
    ['/people', 'statements', (name) => (r) => r.statements.filter(({ speaker }) => named(name, speaker))],
    [
      '/people',
      'acts',
      (name) => (r) => r.cooperation.filter((act) => act.participants.some((one) => named(name, one))),
    ],
    ['/organizations', 'articles', (name) => (r) => r.organizations.filter((body) => named(name, body.name))],
  ])('all that is known of the first of %s: %s', async (path, link, select) => {
    const [first] = await walk(table, path);
    const expectedThere = wantedFor(linkOf(first, link), select(String(first?.name)));
    expect(expectedThere.length).toBeGreaterThan(1);
    expect((await walk(table, linkOf(first, link))).map(identity).sort()).toEqual(expectedThere);
  });

  const linkOf = (item: Item | undefined, link: string): string =>
    String(Object(item?.links)[link] ?? `no link to ${link}`);
});

describe('a filter keeps what a plain reading of the records keeps:', () => {
  it.each<[string, Select]>([
    ['/articles?country=PE', (r) => (r.countries.some(({ code }) => code === 'PE') ? [r.article] : [])],
    ['/articles?status=rejected', (r) => (r.article.status === 'rejected' ? [r.article] : [])],
    ['/articles?outlet=insight%20CRIME', (r) => (r.article.outlet === 'InSight Crime' ? [r.article] : [])],
    ['/articles?from=2011&to=2012', (r) => (published(r).startsWith('2011') ? [r.article] : [])],
    ['/articles?to=2011', (r) => (published(r) !== '' && published(r) < '2011' ? [r.article] : [])],
    ['/cooperation?country=PE', (r) => r.cooperation.filter(({ parties }) => parties.includes(code('PE')))],
    ['/cooperation?country=pe,co', (r) => r.cooperation.filter((act) => has(act.parties, 'PE', 'CO'))],
    ['/cooperation?country=CO&country=PE', (r) => r.cooperation.filter((act) => has(act.parties, 'PE', 'CO'))],
    ['/cooperation?pair=CO%2BPE', (r) => r.cooperation.filter((act) => has(act.parties, 'PE', 'CO'))],
    ['/cooperation?country=BR,CO,PE', (r) => r.cooperation.filter((act) => has(act.parties, 'BR', 'PE', 'CO'))],
    ['/cooperation?country=UNASUR', (r) => r.cooperation.filter((act) => has(act.parties, 'UNASUR'))],
    ['/cooperation?kind=meeting', (r) => r.cooperation.filter(({ kind }) => kind === 'meeting')],
    ['/cooperation?status=planned', (r) => r.cooperation.filter(({ status }) => status === 'planned')],
    ['/cooperation?topic=piracy', (r) => r.cooperation.filter(({ topics }) => topics.includes('piracy'))],
    ['/cooperation?section=analysis', (r) => r.cooperation.filter(({ section }) => section === 'analysis')],
    [
      '/cooperation?country=PE&kind=meeting&topic=piracy&section=report',
      (r) =>
        r.cooperation.filter(
          ({ kind, parties, section, topics }) =>
            has(parties, 'PE') && kind === 'meeting' && topics.includes('piracy') && section === 'report',
        ),
    ],
    ['/cooperation?outlet=di%C3%A1logo', (r) => (r.article.outlet === 'Diálogo' ? r.cooperation : [])],
    [
      '/cooperation?from=2010-06&to=2011-02-15',
      (r) => r.cooperation.filter(({ date }) => within(date ?? published(r), '2010-06', '2011-02-15')),
    ],
    [
      '/cooperation?country=PE&from=2011',
      (r) => r.cooperation.filter((act) => has(act.parties, 'PE') && within(act.date ?? published(r), '2011', '9')),
    ],
    ['/figures?item=COCAINE', (r) => r.figures.filter(({ item }) => item === 'cocaine')],
    [
      '/figures?measure=arrest&country=CO',
      (r) => r.figures.filter((f) => f.measure === 'arrest' && f.country === 'CO'),
    ],
    ['/figures?unit=%25', (r) => r.figures.filter(({ unit }) => unit === '%')],
    ['/statements?speaker=rios', (r) => r.statements.filter(({ speaker }) => speaker?.includes('Ríos'))],
    ['/statements?medium=EFE', (r) => r.statements.filter(({ medium }) => medium === 'EFE')],
    [
      '/statements?country=PE',
      (r) => r.statements.filter((s) => r.people.some(({ country, name }) => name === s.speaker && country === 'PE')),
    ],
    ['/people?name=ana', (r) => r.people.filter(({ name }) => /^Ana| Ana/.test(name))],
    ['/people?name=RIOS', (r) => r.people.filter(({ name }) => name.includes('Ríos'))],
    ['/people?name=r%C3%ADo&country=PE', (r) => r.people.filter((p) => p.name.includes('Río') && p.country === 'PE')],
    ['/people?name=r&from=2011', (r) => (published(r) >= '2011' ? r.people.filter(({ name }) => / R/.test(name)) : [])],
    [
      '/people?role=minister%20vice',
      (r) => r.people.filter(({ roles }) => roles.some((x) => x.title === 'Vice Minister')),
    ],
    ['/organizations?name=mgp', (r) => r.organizations.filter(({ acronym }) => acronym === 'MGP')],
    ['/organizations?type=security-force', (r) => r.organizations.filter(({ type }) => type === 'security-force')],
    ['/places?name=ica&type=water', (r) => r.places.filter(({ also }) => also.includes('Içá'))],
    ['/countries?country=CO', (r) => r.countries.filter(({ code: found }) => found === 'CO')],
  ])('%s', async (url, select) => {
    const wanted = wantedFor(url, select);
    expect(wanted.length, 'the corpus has something to keep').toBeGreaterThan(0);
    const separator = url.includes('?') ? '&' : '?';
    for (const limit of [5, 200]) {
      expect((await walk(table, `${url}${separator}limit=${limit}`)).map(identity).sort()).toEqual(wanted);
    }
  });

  it('and of one article alone too', async () => {
    const record = corpus.find(({ cooperation }) => cooperation.length > 2) ?? corpus[0];
    const { id = '' } = record?.article ?? {};
    for (const [query, keeps] of [
      ['limit=1', () => true],
      ['kind=meeting', (kind: string) => kind === 'meeting'],
    ] as const) {
      const found = await walk(table, `/cooperation?article=${id}&${query}`);
      const own: Select = (r) => (r === record ? r.cooperation.filter(({ kind }) => keeps(kind)) : []);
      expect(found.map(identity).sort(), query).toEqual(expectedActs(own));
    }
    expect(await walk(table, `/figures?article=${id}&limit=1`)).toHaveLength(record?.figures.length ?? 0);
    expect(await walk(table, `/cooperation?article=${articleIdOf('nobody')}`)).toEqual([]);
  });
});

function has(parties: readonly string[], ...codes: readonly string[]): boolean {
  return codes.every((wanted) => parties.includes(wanted));
}

function code(value: string) {
  return value as ArticleRecord['countries'][number]['code'] & ArticleRecord['cooperation'][number]['parties'][number];
}

/** By the beginning of the date, a coarser date before the finer ones that it contains. */
function within(date: string, from: string, to: string): boolean {
  const [start = ''] = date.split('/');
  return start !== '' && start >= from && start < to;
}
