import { setTimeout as pause } from 'node:timers/promises';
import { DeleteMessageBatchCommand, type Message, ReceiveMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';

export interface PollerOptions {
  readonly client: SQSClient;
  readonly queueUrl: string;
  readonly batchSize: number;
  /** How many batches may be worked on at once. */
  readonly atOnce: number;
  /** Answers with the ids of the messages that stay in the queue. */
  readonly deliver: (messages: readonly Message[]) => Promise<ReadonlySet<string>>;
  readonly onError: (error: unknown) => void;
}

export interface Poller {
  /** Receives nothing more, and waits for the batches that are worked on. */
  stop(): Promise<void>;
}

const RECEIVE_WAIT_SECONDS = 20;
const PAUSE_AFTER_ERROR_MS = 500;

/** Feeds the handler from the queue, as a Lambda event source does. A message that arrives is received at once. */
export function startPoller(options: PollerOptions): Poller {
  const stopping = new AbortController();
  const loops = Array.from({ length: options.atOnce }, () => poll(options, stopping.signal));
  return {
    async stop() {
      stopping.abort();
      await Promise.all(loops);
    },
  };
}

async function poll(options: PollerOptions, stopping: AbortSignal): Promise<void> {
  while (!stopping.aborted) {
    try {
      const messages = await receive(options, stopping);
      if (messages.length === 0) continue;
      const failed = await options.deliver(messages);
      await remove(
        options,
        messages.filter(({ MessageId = '' }) => !failed.has(MessageId)),
      );
    } catch (error) {
      if (stopping.aborted) return;
      options.onError(error);
      await pause(PAUSE_AFTER_ERROR_MS, undefined, { signal: stopping }).catch(() => undefined);
    }
  }
}

async function receive(options: PollerOptions, stopping: AbortSignal): Promise<readonly Message[]> {
  const command = new ReceiveMessageCommand({
    QueueUrl: options.queueUrl,
    MaxNumberOfMessages: options.batchSize,
    WaitTimeSeconds: RECEIVE_WAIT_SECONDS,
    MessageSystemAttributeNames: ['All'],
  });
  const { Messages = [] } = await options.client.send(command, { abortSignal: stopping });
  return Messages;
}

async function remove({ client, queueUrl }: PollerOptions, done: readonly Message[]): Promise<void> {
  if (done.length === 0) return;
  const Entries = done.map(({ ReceiptHandle }, index) => ({ Id: String(index), ReceiptHandle }));
  await client.send(new DeleteMessageBatchCommand({ QueueUrl: queueUrl, Entries }));
}
