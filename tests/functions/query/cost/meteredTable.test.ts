// Scope: that the table which counts read units counts as an emulator of DynamoDB does, over its protocol.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { countUnits } from '../../../../bench/query/countUnits.ts';
import { askApi } from '../../support/askApi.ts';
import { type MeteredTable, meteredTable } from '../../support/capacity/meteredTable.ts';
import { readUnits } from '../../support/capacity/readUnits.ts';
import { type DynaliteTable, startDynalite } from '../../support/dynaliteTable.ts';
import { sampleCorpus } from '../../support/sampleCorpus.ts';
import { storeRecords } from '../../support/storeRecords.ts';

let dynalite: DynaliteTable;
let metered: MeteredTable;
let counted: () => number;
beforeAll(async () => {
  dynalite = await startDynalite();
  const corpus = sampleCorpus(30);
  await storeRecords(dynalite.table, corpus);
  metered = meteredTable(corpus);
  counted = countUnits(dynalite.client);
});
afterAll(() => dynalite.stop());

it.each([
  '/articles?limit=7',
  '/cooperation?country=PE&limit=20',
  '/figures?q=they',
  '/statements?speaker=rios',
  '/people?name=ana',
  // The emulator takes nothing for a decade of which there is nothing, where DynamoDB takes a unit.
  '/network?from=2010&to=2013',
  '/timeline?country=PE&from=2011&to=2012',
  '/countries/PE?from=2010&to=2013',
])('%s takes the same', async (url) => {
  const before = [metered.consumed(), counted()] as const;
  const [one, other] = [await askApi(metered, url), await askApi(dynalite.table, url)];
  expect(one.body).toEqual(other.body);
  expect(metered.consumed() - before[0]).toBe(counted() - before[1]);
  expect(counted()).toBeGreaterThan(before[1]);
});

it.each([
  [0, true, 1],
  [4_096, true, 1],
  [4_097, true, 2],
  [4_097, false, 1],
  [1, undefined, 0.5],
])('%d bytes, read consistently: %s, take %d', (bytes, isConsistent, units) => {
  expect(readUnits(bytes, isConsistent)).toBe(units);
});
