// Scope: how many write units the benchmark of ingestion counts for an item.
import { expect, it } from 'vitest';
import { itemSize, writeUnits } from '../../bench/ingest/writeUnits.ts';

it('counts names and values in bytes', () => {
  expect(itemSize({ PK: { S: 'ñ' } })).toBe(2 + 2);
  expect(itemSize({ n: { N: '1234' }, b: { B: new Uint8Array(5) }, l: { L: [{ S: 'ab' }] } })).toBe(
    1 + 3 + 1 + 5 + 1 + 6,
  );
});

it('rounds each item up to whole units, and counts a head twice', () => {
  expect(writeUnits({ PK: { S: 'x'.repeat(1_022) } })).toBe(1);
  expect(writeUnits({ PK: { S: 'x'.repeat(1_023) } })).toBe(2);
  expect(writeUnits({ PK: { S: 'A' }, SK: { S: 'HEAD' } })).toBe(2);
});

it('refuses to guess at what it does not know', () => {
  expect(() => itemSize({ a: { BOOL: true } })).toThrow(TypeError);
});
