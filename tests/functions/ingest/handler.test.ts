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
    ENTENTE_ENV: 'staging',
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
  ({
    Records: bodies.map((body, at) => ({
      messageId: `m${at}`,
      body: JSON.stringify(body),
      attributes: { SentTimestamp: String(Date.now() - 90_000) },
    })),
  }) as SQSEvent;

const changed = (key: string) => ({ Records: [{ eventName: 'any', s3: { object: { key } } }] });

/** Everything that was written since the last time: what happened, and what CloudWatch makes metrics of. */
function written() {
  const all = lines.splice(0).map((line) => JSON.parse(line));
  return { logged: all.filter((line) => 'level' in line), metrics: all.filter((line) => '_aws' in line) };
}

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
    const { logged, metrics } = written();
    expect(logged).toMatchObject([{ message: 'article', key, outcome: 'stored', messageIds: ['m0'], entries: 14 }]);
    expect(logged[0].version).toMatch(/^"[0-9a-f]{32}"$/);
    expect(JSON.stringify([logged, metrics])).not.toContain('no log should have');
  });

  it('measures what became of each article, its facts by type, the time it took, and how long it had waited', async () => {
    await put('measured.txt', 'They met.');
    await handler(event(changed('measured.txt'), changed('nothing.txt')));
    const [metrics, ...others] = written().metrics;
    expect(metrics).toMatchObject({
      environment: 'staging',
      service: 'ingest',
      ArticlesExtracted: 1,
      ArticlesUnchanged: 1,
      Acts: 1,
      Figures: 0,
      ExtractionTime: expect.any(Number),
    });
    expect(metrics.OldestMessageAge).toBeGreaterThanOrEqual(90);
    const [{ Namespace, Metrics }] = metrics._aws.CloudWatchMetrics;
    expect(Namespace).toBe('Entente');
    expect(Metrics).toContainEqual({ Name: 'OldestMessageAge', Unit: 'Seconds' });
    expect(others).toEqual([]);
  });

  it('removes what was deleted', async () => {
    await put('b.txt', 'They met.');
    await handler(event(changed('b.txt')));
    await client.send(new DeleteObjectCommand({ Bucket: 'articles', Key: 'b.txt' }));
    await handler(event(changed('b.txt')));
    const { logged, metrics } = written();
    expect(logged).toMatchObject([{ outcome: 'stored' }, { outcome: 'removed' }]);
    expect(metrics).toMatchObject([{ ArticlesExtracted: 1 }, { ArticlesRemoved: 1 }]);
    expect(await dynalite.table.readHead(articleIdOf('b.txt'))).toMatchObject({ status: 'removed' });
  });

  it('sends back only what failed', async () => {
    await put('good.txt', 'They met.');
    await put('bad.txt', '');
    const answer = await handler(event(changed('good.txt'), changed('bad.txt'), { Event: 's3:TestEvent' }));
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'm1' }] });
    const { logged, metrics } = written();
    expect(metrics).toMatchObject([{ ArticlesExtracted: 1, ArticlesFailed: 1 }]);
    expect(logged).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ level: 'warn', message: 'message ignored', why: 'test-event', messageId: 'm2' }),
        expect.objectContaining({ level: 'error', key: 'bad.txt', detail: 'a bug in the extractor' }),
        expect.objectContaining({ level: 'info', key: 'good.txt', outcome: 'stored' }),
      ]),
    );
  });
});
