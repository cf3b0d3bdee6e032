// Scope: sending dead letters and whole buckets through the queue again, over the wire protocols, and mistakes of the command line.
import type { AddressInfo } from 'node:net';
import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { CreateQueueCommand, ReceiveMessageCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { buildApp } from 'fauxqs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { operationCommand } from '../../../cli/operations/operationCommand.ts';
import { redrive } from '../../../cli/operations/redrive.ts';
import { type Progress, reprocess } from '../../../cli/operations/reprocess.ts';
import type { Target } from '../../../cli/operations/target.ts';
import { changeIn } from '../../../functions/ingest/events.ts';

const app = buildApp({ logger: false });
let target: Target;

beforeAll(async () => {
  await app.listen({ host: '127.0.0.1', port: 0 });
  const config = {
    endpoint: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  };
  const queues = new SQSClient(config);
  const made = async (QueueName: string) =>
    (await queues.send(new CreateQueueCommand({ QueueName }))).QueueUrl ?? 'no queue';
  target = {
    bucket: 'articles',
    queueUrl: await made('changes'),
    deadLetterUrl: await made('dead'),
    api: null,
    isLocal: true,
    objects: new S3Client({ ...config, forcePathStyle: true }),
    queues,
  };
  await target.objects.send(new CreateBucketCommand({ Bucket: 'articles' }));
});

afterAll(async () => {
  target.objects.destroy();
  target.queues.destroy();
  await app.close();
});

/** Every message of a queue; none comes twice, because nothing here takes as long as the visibility timeout. */
async function received(QueueUrl: string): Promise<readonly string[]> {
  const bodies: string[] = [];
  for (;;) {
    const { Messages = [] } = await target.queues.send(
      new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }),
    );
    if (Messages.length === 0) return bodies;
    bodies.push(...Messages.map(({ Body = '' }) => Body));
  }
}

describe('redrive', () => {
  it('moves every dead letter to the queue as it is', async () => {
    const bodies = Array.from({ length: 23 }, (_, at) => `letter ${at}`);
    for (const MessageBody of bodies) {
      await target.queues.send(new SendMessageCommand({ QueueUrl: target.deadLetterUrl, MessageBody }));
    }
    expect(await redrive(target, vi.fn())).toBe(23);
    expect((await received(target.queueUrl)).toSorted()).toEqual(bodies.toSorted());
    expect(await received(target.deadLetterUrl)).toEqual([]);
  });

  it('has nothing to do where there are none', async () => {
    expect(await redrive(target, vi.fn())).toBe(0);
  });
});

describe('reprocess', () => {
  const KEYS = ['a/1.txt', 'a/Perú + 2.txt', ...Array.from({ length: 20 }, (_, at) => `b/${at + 10}.txt`)];

  beforeAll(async () => {
    for (const Key of KEYS) await target.objects.send(new PutObjectCommand({ Bucket: 'articles', Key, Body: 'text' }));
  });

  const keysInQueue = async () =>
    (await received(target.queueUrl)).flatMap((body) => {
      const change = changeIn(body);
      return change.kind === 'keys' ? change.keys : [change.why];
    });

  it('names every key as the ingest function reads it', async () => {
    expect(await reprocess(target, {}, vi.fn())).toBe(22);
    expect((await keysInQueue()).toSorted()).toEqual(KEYS.toSorted());
  });

  it('keeps to a prefix, and goes on where it was', async () => {
    const told: Progress[] = [];
    expect(await reprocess(target, { prefix: 'b/', after: 'b/27.txt' }, (progress) => told.push(progress))).toBe(2);
    expect(told).toEqual([{ sent: 2, last: 'b/29.txt' }]);
    expect((await keysInQueue()).toSorted()).toEqual(['b/28.txt', 'b/29.txt']);
  });
});

describe('the command line', () => {
  const run = async (operation: 'redrive' | 'reprocess', ...argv: readonly string[]) => {
    const texts = { out: '', err: '' };
    const status = await operationCommand(operation, argv, {
      out: (text) => {
        texts.out += text;
      },
      err: (text) => {
        texts.err += text;
      },
    });
    return { status, ...texts };
  };

  it.each(['redrive', 'reprocess'] as const)('of %s explains itself', async (operation) => {
    expect(await run(operation, '--help')).toMatchObject({
      status: 0,
      out: expect.stringContaining(`npm run ${operation}`),
    });
  });

  it.each([
    [[], 'Say which one stack'],
    [['--local', 'http://127.0.0.1:1', '--outputs', 'x'], 'Say which one stack'],
    [['--env', 'dev', '--outputs', 'x'], 'Say which one stack'],
    [['--env', 'nowhere'], "outputs-nowhere.json can't be read"],
    [['--outputs', '/nowhere.json'], "can't be read"],
    [['--outputs', 'package.json'], 'does not hold the outputs'],
    [['--prefix', 'a/'], 'takes neither --prefix'],
    [['--speed', '1'], "Unknown option '--speed'"],
  ])('of redrive with %j says what is wrong', async (argv, what) => {
    expect(await run('redrive', ...argv)).toMatchObject({ status: 1, err: expect.stringContaining(what) });
  });
});
