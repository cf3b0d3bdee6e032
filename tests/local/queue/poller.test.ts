// Scope: the poller over the emulated queue: what stays is delivered again, what always fails ends in the dead letters, and nothing is lost on stop.
import {
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clientConfig } from '../../../local/clientConfig.ts';
import { makeObjectServer, type ObjectServer } from '../../../local/objects/objectServer.ts';
import { startPoller } from '../../../local/queue/poller.ts';
import { createQueues } from '../../../local/queue/queues.ts';
import { eventually } from '../support/eventually.ts';

const queue = {
  name: 'changes',
  // Failed messages come back at once, not after six timeouts.
  visibilitySeconds: 0,
  retentionSeconds: 600,
  maxReceives: 5,
  deadLetters: { name: 'dead-letters' },
};

let app: ObjectServer;
let client: SQSClient;
let queueUrl: string;

beforeEach(async () => {
  app = makeObjectServer();
  client = new SQSClient(clientConfig(await app.listen({ host: '127.0.0.1', port: 0 })));
  queueUrl = await createQueues(client, queue);
});

afterEach(async () => {
  client.destroy();
  await app.close();
});

const send = (MessageBody: string) => client.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody }));
const noErrors = (error: unknown) => {
  throw error;
};

async function waiting(): Promise<number> {
  const AttributeNames = ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'] as const;
  const command = new GetQueueAttributesCommand({ QueueUrl: queueUrl, AttributeNames: [...AttributeNames] });
  const { Attributes = {} } = await client.send(command);
  return AttributeNames.reduce((sum, name) => sum + Number(Attributes[name]), 0);
}

describe('a message', () => {
  it('is delivered again until it is seen to', async () => {
    const bodies: (string | undefined)[] = [];
    const poller = startPoller({
      client,
      queueUrl,
      batchSize: 10,
      atOnce: 1,
      deliver: async (messages) => {
        bodies.push(...messages.map(({ Body }) => Body));
        return new Set(bodies.length < 3 ? messages.map(({ MessageId = '' }) => MessageId) : []);
      },
      onError: noErrors,
    });
    await send('again');
    await eventually(async () => expect(await waiting()).toBe(0));
    await poller.stop();
    expect(bodies).toEqual(['again', 'again', 'again']);
  });

  it('that always fails is in the dead letters after five receives', async () => {
    let receives = 0;
    const poller = startPoller({
      client,
      queueUrl,
      batchSize: 10,
      atOnce: 1,
      deliver: async (messages) => {
        receives += messages.length;
        return new Set(messages.map(({ MessageId = '' }) => MessageId));
      },
      onError: noErrors,
    });
    await send('hopeless');
    const { QueueUrl } = await client.send(new GetQueueUrlCommand({ QueueName: 'dead-letters' }));
    await eventually(async () => {
      const { Messages = [] } = await client.send(new ReceiveMessageCommand({ QueueUrl, VisibilityTimeout: 0 }));
      expect(Messages.map(({ Body }) => Body)).toEqual(['hopeless']);
    });
    await poller.stop();
    expect(receives).toBe(5);
  });
});

describe('stopping', () => {
  it('waits for the batch that is worked on, and takes its messages out of the queue', async () => {
    queueUrl = await createQueues(client, { ...queue, name: 'patient', visibilitySeconds: 30 });
    const begun = Promise.withResolvers<void>();
    const finish = Promise.withResolvers<void>();
    const poller = startPoller({
      client,
      queueUrl,
      batchSize: 10,
      atOnce: 2,
      deliver: async () => {
        begun.resolve();
        await finish.promise;
        return new Set();
      },
      onError: noErrors,
    });
    await send('slow');
    await begun.promise;
    const stopped = poller.stop();
    finish.resolve();
    await stopped;
    expect(await waiting()).toBe(0);
  });
});
