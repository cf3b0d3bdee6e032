// Scope: the ingest handler gets what Lambda would give it, and every key's outcome is told once.
import type { Message } from '@aws-sdk/client-sqs';
import { describe, expect, it, vi } from 'vitest';
import { s3Event, s3TestEvent } from '../../../local/objects/s3Event.ts';
import type { Outcome } from '../../../local/outcome.ts';
import { makeDelivery } from '../../../local/queue/delivery.ts';

const queue = { name: 'changes', visibilitySeconds: 360, maxReceives: 5 };
const feed = { reportsItemFailures: true };
const counts = { acts: 1, figures: 0, statements: 0, people: 2 };

function message(MessageId: string, key: string, receives = 1): Message {
  const change = { event: 'ObjectCreated:Put', key };
  return {
    MessageId,
    Body: JSON.stringify(s3Event({ bucket: 'articles', change, time: new Date(0), sequencer: '01' })),
    Attributes: { ApproximateReceiveCount: String(receives) },
  };
}

function delivery(ingest: (event: unknown) => Promise<unknown>) {
  const told: Outcome[] = [];
  const errors: unknown[] = [];
  const deliver = makeDelivery({
    queue,
    feed,
    ingest,
    outcomeOf: async (key) => ({ kind: 'extracted', key, counts }),
    report: (outcome) => told.push(outcome),
    onError: (error) => errors.push(error),
  });
  return { deliver, told, errors };
}

describe('a batch', () => {
  it('reaches the handler as an SQS event', async () => {
    const ingest = vi.fn(async (_event: unknown) => undefined);
    await delivery(ingest).deliver([message('one', 'a.txt')]);
    expect(ingest).toHaveBeenCalledWith({
      Records: [
        expect.objectContaining({
          messageId: 'one',
          eventSource: 'aws:sqs',
          eventSourceARN: 'arn:aws:sqs:us-east-1:000000000000:changes',
          attributes: expect.objectContaining({ ApproximateReceiveCount: '1' }),
        }),
      ],
    });
  });

  it('leaves in the queue only what the handler names', async () => {
    const { deliver, told } = delivery(async () => ({ batchItemFailures: [{ itemIdentifier: 'two' }] }));
    expect([...(await deliver([message('one', 'a.txt'), message('two', 'b.txt')]))]).toEqual(['two']);
    expect(told).toEqual([
      { kind: 'extracted', key: 'a.txt', counts },
      { kind: 'failed', key: 'b.txt', retryInSeconds: 360 },
    ]);
  });

  it('stays whole when the handler throws, and the error is told', async () => {
    const { deliver, errors, told } = delivery(async () => {
      throw new Error('no table');
    });
    expect([...(await deliver([message('one', 'a.txt')]))]).toEqual(['one']);
    expect(told).toEqual([{ kind: 'failed', key: 'a.txt', retryInSeconds: 360 }]);
    expect(errors).toEqual([new Error('no table')]);
  });

  it('is given up after the last try', async () => {
    const { deliver, told } = delivery(async () => ({ batchItemFailures: [{ itemIdentifier: 'one' }] }));
    await deliver([message('one', 'a.txt', 5)]);
    expect(told).toEqual([{ kind: 'given-up', key: 'a.txt' }]);
  });

  it('tells nothing of a test message', async () => {
    const { deliver, told } = delivery(async () => undefined);
    await deliver([{ MessageId: 'one', Body: JSON.stringify(s3TestEvent('articles', new Date(0))) }]);
    expect(told).toEqual([]);
  });
});

describe('an outcome that the API can not tell', () => {
  it('is told as unclear, with the error', async () => {
    const told: Outcome[] = [];
    const onError = vi.fn();
    const deliver = makeDelivery({
      queue,
      feed,
      ingest: async () => undefined,
      outcomeOf: () => Promise.reject(new Error('no API')),
      report: (outcome) => told.push(outcome),
      onError,
    });
    await deliver([message('one', 'a.txt')]);
    expect(told).toEqual([{ kind: 'unclear', key: 'a.txt' }]);
    expect(onError).toHaveBeenCalledWith(new Error('no API'));
  });
});
