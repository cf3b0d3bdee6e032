import { DeleteMessageBatchCommand, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { BATCH, sendBatch } from './sendAll.ts';
import type { Target } from './target.ts';

/**
 * Sends the dead letters through the queue again; gives back how many. A message is deleted after it was sent: one that
 * is sent twice, because this was interrupted in between, is only looked at twice.
 */
export async function redrive(target: Target, tell: (sent: number) => void): Promise<number> {
  const { deadLetterUrl: QueueUrl, queues, queueUrl } = target;
  let sent = 0;
  for (;;) {
    const { Messages = [] } = await queues.send(
      new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: BATCH, WaitTimeSeconds: 1 }),
    );
    if (Messages.length === 0) return sent;
    const taken = await sendBatch(
      queues,
      queueUrl,
      Messages.map(({ Body }) => Body ?? ''),
    );
    const done = Messages.filter((_, place) => taken.has(place));
    if (done.length === 0) throw new Error('The queue takes none of the messages.');
    const Entries = done.map(({ ReceiptHandle }, place) => ({ Id: String(place), ReceiptHandle }));
    await queues.send(new DeleteMessageBatchCommand({ QueueUrl, Entries }));
    sent += done.length;
    tell(sent);
  }
}
