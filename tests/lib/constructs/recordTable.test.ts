// Scope: the table's keys, its protection, and what it costs when nobody asks.
import { describe, expect, it } from 'vitest';
import { resource } from '../support/resources.ts';
import { templateFor } from '../support/synthesize.ts';

const tableIn = (env: string) => resource(templateFor({ env }), 'AWS::DynamoDB::Table', 'Records');

describe('the record table', () => {
  const { Properties } = tableIn('prod');

  it('is keyed by PK and SK, both text', () => {
    expect(Properties.KeySchema).toEqual([
      { AttributeName: 'PK', KeyType: 'HASH' },
      { AttributeName: 'SK', KeyType: 'RANGE' },
    ]);
    expect(Properties.AttributeDefinitions).toEqual([
      { AttributeName: 'PK', AttributeType: 'S' },
      { AttributeName: 'SK', AttributeType: 'S' },
    ]);
  });

  it('is paid for by request, encrypted, and forgets what has expired', () => {
    expect(Properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      SSESpecification: { SSEEnabled: true },
      TimeToLiveSpecification: { AttributeName: 'expires', Enabled: true },
    });
  });

  it.each([
    ['dev', 1],
    ['staging', 7],
    ['prod', 35],
  ])('can be restored to any second: %s for %i days', (env, days) => {
    expect(tableIn(env).Properties.PointInTimeRecoverySpecification).toEqual({
      PointInTimeRecoveryEnabled: true,
      RecoveryPeriodInDays: days,
    });
  });

  it('refuses to be deleted in production', () => {
    expect(tableIn('prod').Properties.DeletionProtectionEnabled).toBe(true);
    expect(tableIn('dev').Properties.DeletionProtectionEnabled).toBe(false);
  });
});
