// Scope: how costs follow from what was measured, and that nothing that is paid for is forgotten in the count of metrics.
import { describe, expect, it } from 'vitest';
import { ALARM_METRICS, costTables } from '../../bench/cost/costTables.ts';
import { articleItems, queryItems } from '../../bench/cost/items.ts';
import { PRICES } from '../../bench/cost/prices.ts';
import { silentTable } from '../../bench/cost/silentTable.ts';
import { systemClock } from '../../functions/records/clock.ts';
import { dynamoRecordTable } from '../../functions/records/store/dynamo/dynamoRecordTable.ts';
import { sampleRecord } from '../functions/support/sampleRecord.ts';
import { storeRecords } from '../functions/support/storeRecords.ts';
import { resources } from '../lib/support/resources.ts';
import { templateFor } from '../lib/support/synthesize.ts';

const article = { writeUnits: 100, readUnits: 1, storedKiB: 1024, fileKiB: 1, milliseconds: 100, logKiB: 1 };
const query = { readUnits: 8, milliseconds: 10, answerKiB: 1, logKiB: 1 };

describe('the cost of a million', () => {
  const of = (items: ReturnType<typeof articleItems>, what: string) =>
    items.find((item) => item.what === what)?.dollars;

  it('articles is the price of a million units for each write unit of one', () => {
    expect(of(articleItems(article, PRICES), 'writes of the table')).toBeCloseTo(62.5);
    expect(of(articleItems(article, PRICES), 'time of the function')).toBeCloseTo(1.33);
    expect(of(articleItems(article, PRICES), 'table, kept a month')).toBeCloseTo(439.45);
  });

  it('questions is mostly their reads and the API', () => {
    expect(of(queryItems(query, PRICES), 'reads of the table')).toBeCloseTo(1);
    expect(of(queryItems(query, PRICES), 'API')).toBeCloseTo(1);
  });

  it('is summed up in each table', () => {
    expect(costTables(article, query).match(/\*\*in all\*\*/g)).toHaveLength(3);
  });
});

it('every metric that an alarm reads is paid for', () => {
  const alarms = resources(templateFor({ env: 'prod' }), 'AWS::CloudWatch::Alarm');
  const counts = alarms.map(({ Properties }) => {
    const { Metrics } = Properties as { readonly Metrics?: readonly { readonly MetricStat?: unknown }[] };
    return Metrics?.filter(({ MetricStat }) => MetricStat !== undefined).length ?? 1;
  });
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(ALARM_METRICS);
});

it('a table that only counts counts every item that is written', async () => {
  const { client, written } = silentTable();
  const table = dynamoRecordTable({ client, tableName: 'records', clock: systemClock, random: Math.random });
  await storeRecords(table, [sampleRecord('a.txt', { cooperation: [{}] })]);
  expect(written().requests).toBeGreaterThanOrEqual(4);
  expect(written().writeUnits).toBeGreaterThan(written().requests);
  client.destroy();
});
