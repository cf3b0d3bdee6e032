import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';

/** What one request takes. */
export const BATCH = 10;

/** Sends up to a batch of messages; gives back the places of those that the queue has taken. */
export async function sendBatch(
  client: SQSClient,
  QueueUrl: string,
  bodies: readonly string[],
): Promise<ReadonlySet<number>> {
  if (bodies.length === 0) return new Set();
  const Entries = bodies.map((MessageBody, place) => ({ Id: String(place), MessageBody }));
  const { Successful = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl, Entries }));
  return new Set(Successful.map(({ Id }) => Number(Id)));
}
