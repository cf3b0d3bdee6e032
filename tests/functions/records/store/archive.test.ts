// Scope: packing an article and the keys of its entries into items, and getting both back.
import { describe, expect, it } from 'vitest';
import { MAX_PART_BYTES, pack, unpackEntryKeys, unpackRecord } from '../../../../functions/records/store/archive.ts';
import { noise } from '../../support/noise.ts';
import { sampleRecord } from '../../support/sampleRecord.ts';

const entryKeys = [
  { PK: 'L#cooperation#all', SK: '2011#1' },
  { PK: 'L#cooperation#country#PE', SK: '2011#1' },
];

describe('an archive', () => {
  it('of an ordinary article is one part, and gives back what was put in', async () => {
    const record = sampleRecord('a.txt', { cooperation: [{ date: '2011-05' }] });
    const parts = await pack({ record, entryKeys });
    expect(parts).toHaveLength(1);
    expect(await unpackRecord(parts)).toEqual(record);
    expect(await unpackEntryKeys(parts)).toEqual(entryKeys);
  });

  it('of an article without entries has no keys', async () => {
    const parts = await pack({ record: sampleRecord('a.txt'), entryKeys: [] });
    expect(await unpackEntryKeys(parts)).toEqual([]);
  });

  it('of the largest article is as many parts as it takes, none larger than an item may be', async () => {
    const record = sampleRecord('a.txt', { article: { text: noise(700_000) } });
    const parts = await pack({ record, entryKeys });
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.map(({ parts: count }) => count)).toEqual(parts.map(() => parts.length));
    expect(Math.max(...parts.map(({ bytes }) => bytes.length))).toBe(MAX_PART_BYTES);
    expect(await unpackRecord(parts)).toEqual(record);
    expect(await unpackEntryKeys(parts)).toEqual(entryKeys);
  });

  it('is the same bytes for the same article', async () => {
    const record = sampleRecord('a.txt');
    expect(await pack({ record, entryKeys })).toEqual(await pack({ record, entryKeys }));
  });
});
