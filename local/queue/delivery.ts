import type { Message } from '@aws-sdk/client-sqs';
import type { Invoke } from '../lambda/handlers.ts';
import type { Outcome } from '../outcome.ts';
import type { StackPlan } from '../template/plan.ts';
import { failedMessages } from './failedMessages.ts';
import { keysOf } from './keysOf.ts';
import { sqsEvent } from './sqsEvent.ts';

export interface DeliveryOptions {
  readonly queue: Pick<StackPlan['queue'], 'name' | 'visibilitySeconds' | 'maxReceives'>;
  readonly feed: Pick<StackPlan['feed'], 'reportsItemFailures'>;
  readonly ingest: Invoke;
  /** What the API knows of a key, once its message was handled. */
  readonly outcomeOf: (key: string) => Promise<Outcome>;
  readonly report: (outcome: Outcome) => void;
  readonly onError: (error: unknown) => void;
}

/** Gives messages to the ingest handler, tells what became of each, and answers with those that stay in the queue. */
export function makeDelivery(options: DeliveryOptions): (messages: readonly Message[]) => Promise<ReadonlySet<string>> {
  const { feed, ingest, onError, outcomeOf, queue, report } = options;
  const unclear = (error: unknown, key: string): Outcome => {
    onError(error);
    return { kind: 'unclear', key };
  };
  return async (messages) => {
    const ids = messages.map(({ MessageId = '' }) => MessageId);
    const failed = await ingest(sqsEvent(messages, queue.name))
      .then((answer) => failedMessages(ids, answer, feed.reportsItemFailures))
      .catch((error: unknown) => {
        onError(error);
        return new Set(ids);
      });
    for (const message of messages) {
      const stays = failed.has(message.MessageId ?? '');
      for (const key of keysOf(message.Body ?? '')) {
        report(
          stays ? setback(message, key, queue) : await outcomeOf(key).catch((error: unknown) => unclear(error, key)),
        );
      }
    }
    return failed;
  };
}

function setback(message: Message, key: string, queue: DeliveryOptions['queue']): Outcome {
  const receives = Number(message.Attributes?.ApproximateReceiveCount ?? 1);
  if (receives >= queue.maxReceives) return { kind: 'given-up', key };
  return { kind: 'failed', key, retryInSeconds: queue.visibilitySeconds };
}
