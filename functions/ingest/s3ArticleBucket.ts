import {
  GetObjectCommand,
  type GetObjectCommandOutput,
  HeadObjectCommand,
  type HeadObjectCommandOutput,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { type ArticleBucket, type FoundObject, MAX_OBJECT_BYTES, type ObjectVersion } from './articleBucket.ts';
import { saidBy } from './said.ts';

export function s3Client(): S3Client {
  return new S3Client({
    maxAttempts: 4,
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 5_000, throwOnRequestTimeout: true },
  });
}

export function s3ArticleBucket(client: S3Client, bucketName: string): ArticleBucket {
  const objectOf = (key: string) => ({ Bucket: bucketName, Key: key });
  return {
    read: (key) => unlessMissing(async () => foundIn(await client.send(new GetObjectCommand(objectOf(key))))),
    currentVersion: (key) =>
      unlessMissing(async () => versionIn(await client.send(new HeadObjectCommand(objectOf(key))))),
  };
}

async function foundIn(answer: GetObjectCommandOutput): Promise<FoundObject> {
  return {
    version: versionIn(answer),
    contentType: answer.ContentType,
    said: saidBy(answer.Metadata ?? {}),
    body: await bodyIn(answer),
  };
}

/** Nothing of an object over the limit is downloaded: closing the stream ends the transfer. */
async function bodyIn({ Body: body, ContentLength: size = 0 }: GetObjectCommandOutput): Promise<FoundObject['body']> {
  if (size > MAX_OBJECT_BYTES) {
    if (body !== undefined && 'destroy' in body) body.destroy();
    return { kind: 'too-large', size };
  }
  return { kind: 'bytes', bytes: (await body?.transformToByteArray()) ?? new Uint8Array() };
}

function versionIn(answer: GetObjectCommandOutput | HeadObjectCommandOutput): ObjectVersion {
  return {
    versionId: answer.VersionId ?? null,
    etag: answer.ETag ?? '',
    lastModified: answer.LastModified?.getTime() ?? 0,
  };
}

/** A missing bucket is a missing key to nobody: the articles are not gone, the configuration is wrong. */
const MISSING: ReadonlySet<string> = new Set(['NoSuchKey', 'NotFound']);

async function unlessMissing<Answer>(ask: () => Promise<Answer>): Promise<Answer | null> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof S3ServiceException && MISSING.has(error.name)) return null;
    throw error;
  }
}
