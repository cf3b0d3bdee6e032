// Scope: the outlines of an article's reports: where they stand, how they are stored, and which years a range reads.
import { describe, expect, it } from 'vitest';
import { articleIdOf } from '../../../../../functions/records/articleId.ts';
import { entryAttributes, entryFrom } from '../../../../../functions/records/store/dynamo/attributes.ts';
import { entriesOf } from '../../../../../functions/records/store/entriesOf.ts';
import { generationOf } from '../../../../../functions/records/store/generation.ts';
import {
  decadesBetween,
  familyPlace,
  isOutline,
  yearsRange,
} from '../../../../../functions/records/store/outlines/outlineKey.ts';
import { outlinesOf } from '../../../../../functions/records/store/outlines/outlinesOf.ts';
import { sampleRecord } from '../../../support/sampleRecord.ts';

const generation = generationOf(['test']);
const outlines = (...cooperation: readonly object[]) => [
  ...outlinesOf(sampleRecord('a.txt', { cooperation }), generation),
];

describe('the outline of a report', () => {
  it('stands with all others, with those of each party, and with those of each two parties', () => {
    const partitions = outlines({ parties: ['BR', 'CO', 'UNASUR'], date: '2011' }).map(({ key }) => key.PK);
    const who = ['all', 'BR', 'CO', 'UNASUR', 'BR+CO', 'BR+UNASUR', 'CO+UNASUR'];
    expect(partitions).toEqual(who.map((name) => `O#${name}#201`));
  });

  it.each([
    ['1821', '197'],
    ['1979-12-31', '197'],
    ['1980', '198'],
    ['2015-03', '201'],
    ['2040', '204'],
    ['2140', '204'],
  ])('of %s stands among those of the decade %s', (date, decade) => {
    expect(outlines({ date })[0]?.key.PK).toBe(`O#all#${decade}`);
  });

  it('is dated by its own date, else by its article, else it stands before everything', () => {
    expect(outlines({ date: '2011-05/2011-06' })[0]).toMatchObject({ date: '2011-05' });
    expect(outlines({})[0]).toMatchObject({ date: '2012-01-26', fact: { date: null } });
    const [undated] = outlinesOf(
      sampleRecord('a.txt', { article: { publishedOn: null }, cooperation: [{}] }),
      generation,
    );
    expect(undated).toMatchObject({ date: '0000', key: { PK: 'O#all#197' } });
  });

  it('lies beside the outlines of what may be the same act, and the year comes first', () => {
    const places = outlines(
      { date: '2011-05', kind: 'agreement' },
      { date: '2011', kind: 'pledge' },
      { date: '2011', kind: 'meeting' },
    )
      .filter(({ key }) => key.PK.startsWith('O#all#'))
      .map(({ key }) => familyPlace(key.SK));
    expect(places[0]).toMatch(/^2011#[0-9a-f]{16}$/);
    expect(places[1]).toBe(places[0]);
    expect(places[2]).not.toBe(places[0]);
  });

  it('is among the entries of its article', () => {
    const record = sampleRecord('a.txt', { cooperation: [{}] });
    const stored = [...entriesOf(record, generation)].filter(({ key }) => isOutline(key));
    expect(stored).toEqual([...outlinesOf(record, generation)]);
  });

  it('is stored in little room, and read as it was', () => {
    for (const entry of outlines(
      { topics: ['drug-trafficking', 'piracy'], date: '2011-05/..', status: 'ongoing' },
      { parties: ['BR', 'CO', 'UNASUR'], topics: [] },
    )) {
      const item = entryAttributes(entry);
      expect(JSON.stringify(item).length).toBeLessThan(300);
      expect(entryFrom(item)).toEqual(entry);
    }
    expect(outlines({})[0]?.article).toEqual({ id: articleIdOf('a.txt') });
  });
});

describe('a range of dates', () => {
  it('is looked for in its decades, the newest first', () => {
    expect(decadesBetween('1995', '2011-05')).toEqual([201, 200, 199]);
    expect(decadesBetween('2011', '2012')).toEqual([201]);
    expect(decadesBetween(undefined, undefined)).toEqual([204, 203, 202, 201, 200, 199, 198, 197]);
    expect(decadesBetween(undefined, '1821')).toEqual([197]);
  });

  it.each([
    ['2011', '2013', '2012#f', true],
    ['2011', '2013', '2013#f', false],
    ['2011', '2013', '2010#f', false],
    ['2011-05', '2011-06', '2011#f', true],
    ['2011-05', '2012-02', '2012#f', true],
    ['2011-05', '2012-02', '2013#f', false],
    [undefined, undefined, '0000#f', true],
  ])('from %s to %s reads whole years: %s %s', (from, to, sortKey, isRead) => {
    const { low, high } = yearsRange(from, to, undefined);
    expect(sortKey >= low && sortKey <= high).toBe(isRead);
  });

  it('goes on below where a reader stopped', () => {
    expect(yearsRange('2011', '2013', '2012#f')).toEqual({ low: '2011', high: '2012#f' });
  });
});
