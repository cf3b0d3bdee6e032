// Scope: what the S3 adapter makes of the answers of an S3 server, over the wire.
import type { AddressInfo } from 'node:net';
import { CreateBucketCommand, DeleteObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { buildApp } from 'fauxqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ArticleBucket, MAX_OBJECT_BYTES } from '../../../functions/ingest/articleBucket.ts';
import { s3ArticleBucket } from '../../../functions/ingest/s3ArticleBucket.ts';

const BUCKET = 'articles';
const app = buildApp({ logger: false });
let client: S3Client;
let bucket: ArticleBucket;

beforeAll(async () => {
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  client = new S3Client({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'us-east-1',
    credentials,
    forcePathStyle: true,
  });
  await client.send(new CreateBucketCommand({ Bucket: BUCKET }));
  bucket = s3ArticleBucket(client, BUCKET);
});

afterAll(async () => {
  client.destroy();
  await app.close();
});

const put = (Key: string, Body: string | Uint8Array, Metadata: Record<string, string> = {}) =>
  client.send(new PutObjectCommand({ Bucket: BUCKET, Key, Body, Metadata, ContentType: 'text/plain' }));

describe('an object', () => {
  it('comes with its content, its type, and what its uploader said', async () => {
    await put('Perú/a b+c.txt', 'They met.', { 'published-on': '2011-05', title: 'Per%C3%BA' });
    const found = await bucket.read('Perú/a b+c.txt');
    expect(found).toMatchObject({ contentType: 'text/plain', said: { publishedOn: '2011-05', title: 'Perú' } });
    expect(found?.body.kind === 'bytes' && Buffer.from(found.body.bytes).toString()).toBe('They met.');
  });

  it('has the same version however it is asked for, and another one when it is overwritten', async () => {
    await put('a.txt', 'first');
    const first = await bucket.read('a.txt');
    expect(first?.version.etag).toMatch(/^"?[0-9a-f]{32}"?$/);
    expect(await bucket.currentVersion('a.txt')).toEqual(first?.version);
    await put('a.txt', 'second');
    expect((await bucket.currentVersion('a.txt'))?.etag).not.toBe(first?.version.etag);
  });

  it('may be as large as the limit', async () => {
    await put('large.txt', new Uint8Array(MAX_OBJECT_BYTES));
    const found = await bucket.read('large.txt');
    expect(found?.body.kind === 'bytes' && found.body.bytes.length).toBe(MAX_OBJECT_BYTES);
  });

  it('over the limit comes without its content, and the next request is answered all the same', async () => {
    await put('larger.txt', new Uint8Array(MAX_OBJECT_BYTES + 1));
    expect((await bucket.read('larger.txt'))?.body).toEqual({ kind: 'too-large', size: MAX_OBJECT_BYTES + 1 });
    expect(await bucket.currentVersion('larger.txt')).not.toBeNull();
  });
});

describe('a key that holds nothing', () => {
  it('is null, not an error', async () => {
    expect(await bucket.read('never.txt')).toBeNull();
    expect(await bucket.currentVersion('never.txt')).toBeNull();
  });

  it('is null again after its object was deleted', async () => {
    await put('gone.txt', 'soon');
    await client.send(new DeleteObjectCommand({ Bucket: BUCKET, Key: 'gone.txt' }));
    expect(await bucket.read('gone.txt')).toBeNull();
  });
});

describe('a bucket that does not exist', () => {
  it('is a failure, and not a bucket whose articles are all gone', async () => {
    await expect(s3ArticleBucket(client, 'another').read('a.txt')).rejects.toMatchObject({ name: 'NoSuchBucket' });
  });
});
