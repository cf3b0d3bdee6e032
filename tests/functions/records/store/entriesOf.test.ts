// Scope: in which partitions an article's facts stand, and under which date.
import { describe, expect, it } from 'vitest';
import { articleIdOf } from '../../../../functions/records/articleId.ts';
import { entriesOf, factsInOrder } from '../../../../functions/records/store/entriesOf.ts';
import { generationOf } from '../../../../functions/records/store/generation.ts';
import { LISTS, type ListName } from '../../../../functions/records/store/lists/index.ts';
import { type LooseRecord, sampleRecord } from '../../support/sampleRecord.ts';

const generation = generationOf(['test']);
const outlet = 'insight-crime';

/** The partitions of one list, without the list's own prefix and without families of acts, which are digests. */
function partitionsOf(list: ListName, given: LooseRecord): readonly string[] {
  const entries = [...entriesOf(sampleRecord('a.txt', given), generation)];
  const prefix = `L#${list}#`;
  const family = `${prefix}family#`;
  return entries
    .map(({ key }) => key.PK)
    .filter((key) => key.startsWith(prefix) && !key.startsWith(family))
    .map((key) => key.slice(prefix.length))
    .sort();
}

describe('the partitions of', () => {
  it.each<[string, ListName, LooseRecord, readonly string[]]>([
    [
      'an act of three parties',
      'cooperation',
      { cooperation: [{ parties: ['BR', 'CO', 'PE'], topics: ['drug-trafficking', 'border-security'] }] },
      [
        'all',
        'country#BR',
        'country#CO',
        'country#PE',
        'kind#agreement',
        `outlet#${outlet}`,
        'pair#BR+CO',
        'pair#BR+PE',
        'pair#CO+PE',
        'status#signed',
        'topic#border-security',
        'topic#drug-trafficking',
      ],
    ],
    [
      'a figure',
      'figures',
      { figures: [{ item: 'Coca Leaf', country: 'PE', measure: 'eradication', unit: 'ha' }] },
      ['all', 'country#PE', 'item#coca', 'item#leaf', 'measure#eradication', `outlet#${outlet}`, 'unit#ha'],
    ],
    [
      'an act of the rarer section, beside those of an act of the usual one',
      'cooperation',
      { article: { outlet: null }, cooperation: [{ section: 'analysis' }, {}] },
      [
        'all',
        'all',
        'country#CO',
        'country#CO',
        'country#PE',
        'country#PE',
        'kind#agreement',
        'kind#agreement',
        'pair#CO+PE',
        'pair#CO+PE',
        'section#analysis',
        'status#signed',
        'status#signed',
      ],
    ],
    ['a rejected article', 'articles', { article: { outlet: null, status: 'rejected' } }, ['all', 'status#rejected']],
    [
      'a figure that says little',
      'figures',
      { figures: [{ item: null }] },
      ['all', 'measure#seizure', `outlet#${outlet}`, 'unit#kg'],
    ],
    [
      'a count, by the words of its evidence that say something alone',
      'figures',
      {
        article: { outlet: null },
        figures: [
          {
            unit: '1',
            item: null,
            evidence: { start: 0, end: 9, exact: "In May 2011 Peru's police seized 400 of the three" },
          },
        ],
      },
      ['all', 'evidence#2011', 'evidence#peru', 'evidence#police', 'evidence#seized', 'measure#seizure'],
    ],
    [
      'a statement of somebody known',
      'statements',
      {
        people: [{ id: 'ana-rios', name: 'Ana Ríos', country: 'PE' }],
        statements: [{ speaker: 'Ana Ríos', medium: 'La Razón' }],
      },
      ['all', 'country#PE', 'medium#la-razon', `outlet#${outlet}`, 'speaker#a', 'speaker#r'],
    ],
    [
      'a person',
      'people',
      {
        people: [
          {
            name: 'Ana Ríos',
            country: 'PE',
            roles: [{ title: 'Vice Minister', country: null, organization: null, status: null, since: null }],
          },
        ],
      },
      ['all', 'country#PE', 'name#a', 'name#r', `outlet#${outlet}`, 'role#minister', 'role#vice'],
    ],
    [
      'an organization with an acronym',
      'organizations',
      { organizations: [{ name: 'Peruvian Navy', acronym: 'MGP', type: 'security-force', country: 'PE' }] },
      ['all', 'country#PE', 'name#m', 'name#n', 'name#p', `outlet#${outlet}`, 'type#security-force'],
    ],
    [
      'a place across borders, under each of its names',
      'places',
      { places: [{ name: 'Putumayo River', also: ['Içá'], type: 'water' }] },
      ['all', 'name#i', 'name#p', 'name#r', `outlet#${outlet}`, 'type#water'],
    ],
    ['a country', 'countries', { countries: [{ code: 'PE' }] }, ['all', 'country#PE', `outlet#${outlet}`]],
    [
      'an article, and no outlet where none is known',
      'articles',
      { article: { outlet: null }, countries: [{ code: 'PE' }, { code: 'CO' }] },
      ['all', 'country#CO', 'country#PE'],
    ],
  ])('%s', (_, list, given, partitions) => {
    expect(partitionsOf(list, given)).toEqual(partitions);
  });
});

describe('every entry', () => {
  const record = sampleRecord('a.txt', {
    cooperation: [{ date: '2011' }, { date: null }],
    figures: [{ period: '2010-01/2010-03' }],
    organizations: [{ name: 'Navy Navy', acronym: 'NAVY' }],
  });
  const entries = [...entriesOf(record, generation)];

  it('has a key of its own', () => {
    const keys = entries.map(({ key }) => `${key.PK} ${key.SK}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('of a list tells the article that it comes from, and none its text', () => {
    const summary = {
      id: articleIdOf('a.txt'),
      title: 'About a.txt',
      outlet: 'InSight Crime',
      publishedOn: '2012-01-26',
    };
    const listed = entries.filter(({ key }) => key.PK.startsWith('L#'));
    expect(listed.map(({ article }) => article)).toEqual(listed.map(() => summary));
    expect(JSON.stringify(entries)).not.toContain('They met.');
  });

  it('is dated by its own date, else by its article', () => {
    const dates = (list: string) => entries.filter(({ key }) => key.PK === `L#${list}#all`).map(({ date }) => date);
    expect(dates('cooperation')).toEqual(['2011', '2012-01-26']);
    expect(dates('figures')).toEqual(['2010-01']);
    expect(dates('organizations')).toEqual(['2012-01-26']);
  });

  it('that nothing dates comes last', () => {
    const undated = sampleRecord('a.txt', { article: { publishedOn: null }, cooperation: [{}] });
    expect([...entriesOf(undated, generation)].map(({ date }) => date)).toContain('0000');
  });
});

describe('reports of one act', () => {
  it('lie side by side, whatever articles they come from', () => {
    const act = { parties: ['CO', 'PE'], kind: 'agreement', date: '2011-05' };
    const other = { ...act, kind: 'meeting' };
    const keys = ['a.txt', 'b.txt', 'c.txt'].flatMap((key) =>
      factsInOrder(LISTS.cooperation, sampleRecord(key, { cooperation: [act, other] }), generation),
    );
    const sorted = keys.toSorted((one, two) => (one.key.SK < two.key.SK ? 1 : -1)).map(({ fact }) => fact.kind);
    expect(sorted).toEqual(['meeting', 'meeting', 'meeting', 'agreement', 'agreement', 'agreement']);
  });

  it('are in one family, whatever their kind as long as it is compatible, and their date within the year', () => {
    const familyOf = (act: object) =>
      [...entriesOf(sampleRecord('a.txt', { cooperation: [act] }), generation)]
        .map(({ key }) => key.PK)
        .find((key) => key.startsWith('L#cooperation#family#'));
    const act = { parties: ['CO', 'PE'], kind: 'agreement', date: '2011-05' };
    expect(familyOf({ ...act, kind: 'pledge', date: '2011' })).toBe(familyOf(act));
    expect(familyOf({ ...act, kind: 'meeting' })).not.toBe(familyOf(act));
    expect(familyOf({ ...act, date: '2012' })).not.toBe(familyOf(act));
    expect(familyOf({ ...act, parties: ['BR', 'PE'] })).not.toBe(familyOf(act));
  });

  it('have keys that fit, however many parties there are', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const parties = letters.flatMap((one) => letters.slice(0, 4).map((other) => `${one}${other}`));
    const [entry] = factsInOrder(LISTS.cooperation, sampleRecord('a.txt', { cooperation: [{ parties }] }), generation);
    expect(entry?.key.SK.length).toBeLessThan(200);
  });
});
