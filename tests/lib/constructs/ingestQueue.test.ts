// Scope: how long a change waits, how often it is tried, and who may touch it.
import { describe, expect, it } from 'vitest';
import { arnOf, resource, statements } from '../support/resources.ts';
import { templateFor } from '../support/synthesize.ts';

const template = templateFor({ env: 'staging' });
const QUEUE = 'AWS::SQS::Queue';
const queue = resource(template, QUEUE, 'Changes');
const deadLetters = resource(template, QUEUE, 'ChangesDeadLetters');

describe('the queue of changes', () => {
  it('hides a message for at least six times as long as the function may take', () => {
    const { Timeout } = resource(template, 'AWS::Lambda::Function', 'Ingest').Properties;
    expect(queue.Properties.VisibilityTimeout).toBeGreaterThanOrEqual(6 * Number(Timeout));
  });

  it('hands a message to the dead letters after five receives', () => {
    expect(queue.Properties.RedrivePolicy).toEqual({
      maxReceiveCount: 5,
      deadLetterTargetArn: arnOf(deadLetters),
    });
  });

  it('forgets a change later than it gives up on it, and its dead letters later still', () => {
    const { MessageRetentionPeriod, VisibilityTimeout } = queue.Properties;
    expect(Number(MessageRetentionPeriod)).toBeGreaterThan(5 * Number(VisibilityTimeout));
    expect(Number(deadLetters.Properties.MessageRetentionPeriod)).toBeGreaterThan(Number(MessageRetentionPeriod));
  });
});

describe.each([
  ['the queue of changes', queue, 'ChangesPolicy'],
  ['the dead letters', deadLetters, 'ChangesDeadLettersPolicy'],
])('%s', (_, one, policy) => {
  it('are encrypted at rest', () => {
    expect(one.Properties.SqsManagedSseEnabled).toBe(true);
  });

  it('deny everything over plain HTTP to everybody', () => {
    expect(statements(resource(template, 'AWS::SQS::QueuePolicy', policy))).toContainEqual({
      Effect: 'Deny',
      Principal: { AWS: '*' },
      Action: 'sqs:*',
      Resource: arnOf(one),
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    });
  });
});
