import { CreateQueueCommand, type CreateQueueCommandInput, type SQSClient } from '@aws-sdk/client-sqs';
import { arn } from '../template/localNames.ts';
import type { StackPlan } from '../template/plan.ts';

/** Makes the queue and its dead letters, and answers with the queue's address. */
export async function createQueues(client: SQSClient, queue: StackPlan['queue']): Promise<string> {
  await client.send(new CreateQueueCommand({ QueueName: queue.deadLetters.name }));
  const { QueueUrl } = await client.send(new CreateQueueCommand(queueInput(queue)));
  if (QueueUrl === undefined) throw new Error('The emulator made a queue without an address.');
  return QueueUrl;
}

export function queueInput(queue: StackPlan['queue']): CreateQueueCommandInput {
  return {
    QueueName: queue.name,
    Attributes: {
      VisibilityTimeout: String(queue.visibilitySeconds),
      MessageRetentionPeriod: String(queue.retentionSeconds),
      RedrivePolicy: JSON.stringify({
        deadLetterTargetArn: arn('sqs', queue.deadLetters.name),
        maxReceiveCount: queue.maxReceives,
      }),
    },
  };
}
