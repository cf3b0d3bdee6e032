import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { clientConfig } from '../clientConfig.ts';
import type { Closers } from '../closers.ts';
import { isInUse, LOOPBACK } from '../listen.ts';
import { createQueues } from '../queue/queues.ts';
import type { StackPlan } from '../template/plan.ts';
import { bridgeEvents } from './eventBridge.ts';
import type { KeptObjects } from './keptObjects.ts';
import { makeObjectServer, type ObjectServer } from './objectServer.ts';
import { letPagesIn } from './pages.ts';
import { s3TestEvent } from './s3Event.ts';

export interface ObjectsOptions {
  readonly plan: StackPlan;
  /** The port to listen on, if it is free. */
  readonly nearPort: number;
  readonly kept: KeptObjects | undefined;
  readonly onError: (error: unknown) => void;
}

export interface Objects {
  readonly app: ObjectServer;
  readonly url: string;
  readonly queueUrl: string;
  readonly queueClient: SQSClient;
}

/** Starts the emulator of bucket and queue, with the bucket's events going to the queue. */
export async function startObjects(
  { plan, nearPort, kept, onError }: ObjectsOptions,
  closers: Closers,
): Promise<Objects> {
  const app = makeObjectServer();
  const bucket = plan.bucket.name;
  if (plan.bucket.pages !== null) letPagesIn(app, plan.bucket.pages);
  const bridge = bridgeEvents(app, {
    bucket,
    events: plan.bucket.events,
    now: () => new Date(),
    send: (message) => send(message),
    keep: kept && ((key, object) => kept.keep(key, object)),
    onError,
  });
  const url = await listenNear(app, nearPort);
  closers.add(() => app.close());

  const queueClient = new SQSClient(clientConfig(url));
  closers.add(() => queueClient.destroy());
  closers.add(() => bridge.settle());
  const queueUrl = await createQueues(queueClient, plan.queue);
  async function send(MessageBody: string): Promise<void> {
    await queueClient.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody }));
  }
  await createBucket(url, bucket);
  await send(JSON.stringify(s3TestEvent(bucket, new Date())));
  return { app, url, queueUrl, queueClient };
}

async function createBucket(url: string, name: string): Promise<void> {
  const client = new S3Client(clientConfig(url));
  await client.send(new CreateBucketCommand({ Bucket: name }));
  client.destroy();
}

async function listenNear(app: ObjectServer, port: number): Promise<string> {
  try {
    return await app.listen({ host: LOOPBACK, port });
  } catch (error) {
    if (!isInUse(error) && port <= 65_535) throw error;
    return app.listen({ host: LOOPBACK, port: 0 });
  }
}
