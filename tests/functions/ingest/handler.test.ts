// Scope: the deployed handler, from the messages that S3 sends to the items in the table, over both wire protocols.
import type { AddressInfo } from 'node:net';
import { CreateBucketCommand, DeleteObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { SQSEvent } from 'aws-lambda';
import { buildApp } from 'fauxqs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { articleIdOf } from '../../../functions/records/articleId.ts';
import { type DynaliteTable, startDynalite } from '../support/dynaliteTable.ts';
import { sampleRecord } from '../support/sampleRecord.ts';

// What the extractor finds is its own tests' concern.
vi.mock('../../../functions/extract/version.ts', () => ({ EXTRACTOR_VERSION: 'fake' }));
vi.mock('../../../functions/extract/index.ts', () => ({
  extract: async (bytes: Uint8Array, { key }: { readonly key: string }) => {
    if (bytes.length === 0) throw new Error('a bug in the extractor');
    return sampleRecord(key, { article: { text: Buffer.from(bytes).toString() }, cooperation: [{}] });
  },
}));

const app = buildApp({ logger: false });
let client: S3Client;
let dynalite: DynaliteTable;
let handler: typeof import('../../../functions/ingest/handler.ts').handler;
const lines: string[] = [];

beforeAll(async () => {
  dynalite = await startDynalite();
  await app.listen({ host: '127.0.0.1', port: 0 });
  const endpoint = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  const variables = {
    BUCKET_NAME: 'articles',
    TABLE_NAME: dynalite.tableName,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_ENDPOINT_URL_DYNAMODB: dynalite.endpoint,
    AWS_ENDPOINT_URL_S3: endpoint,
  };
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  client = new S3Client({ endpoint, forcePathStyle: true });
  await client.send(new CreateBucketCommand({ Bucket: 'articles' }));
  ({ handler } = await import('../../../functions/ingest/handler.ts'));
  vi.spyOn(process.stdout, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
});

afterAll(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  client.destroy();
  await app.close();
  await dynalite.stop();
});

const put = (Key: string, Body: string) =>
  client.send(new PutObjectCommand({ Bucket: 'articles', Key, Body: Buffer.from(Body) }));

/** The event that Lambda makes of messages, as far as the handler reads it. */
const event = (...bodies: readonly unknown[]) =>
  ({ Records: bodies.map((body, at) => ({ messageId: `m${at}`, body: JSON.stringify(body) })) }) as SQSEvent;

const changed = (key: string) => ({ Records: [{ eventName: 'any', s3: { object: { key } } }] });

const logged = () => lines.splice(0).map((line) => JSON.parse(line));

describe('the handler', () => {
  it('stores what was put, under a key with everything that keys can have, and logs one line without its text', async () => {
    const key = 'Perú 2011/a+b (1).txt';
    await put(key, 'A text that no log should have.');
    expect(await handler(event(changed('Per%C3%BA+2011/a%2Bb+%281%29.txt')))).toEqual({ batchItemFailures: [] });
    expect(await dynalite.table.readHead(articleIdOf(key))).toMatchObject({
      key,
      status: 'extracted',
      extractor: 'fake',
    });
    const output = logged();
    expect(output).toMatchObject([{ message: 'article', key, outcome: 'stored', messageIds: ['m0'], entries: 14 }]);
    expect(JSON.stringify(output)).not.toContain('no log should have');
  });

  it('removes what was deleted', async () => {
    await put('b.txt', 'They met.');
    await handler(event(changed('b.txt')));
    await client.send(new DeleteObjectCommand({ Bucket: 'articles', Key: 'b.txt' }));
    await handler(event(changed('b.txt')));
    expect(logged()).toMatchObject([{ outcome: 'stored' }, { outcome: 'removed' }]);
    expect(await dynalite.table.readHead(articleIdOf('b.txt'))).toMatchObject({ status: 'removed' });
  });

  it('sends back only what failed', async () => {
    await put('good.txt', 'They met.');
    await put('bad.txt', '');
    const answer = await handler(event(changed('good.txt'), changed('bad.txt'), { Event: 's3:TestEvent' }));
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'm1' }] });
    expect(logged()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ level: 'warn', message: 'message ignored', why: 'test-event', messageId: 'm2' }),
        expect.objectContaining({ level: 'error', key: 'bad.txt', detail: 'a bug in the extractor' }),
        expect.objectContaining({ level: 'info', key: 'good.txt', outcome: 'stored' }),
      ]),
    );
  });
});
