import { buildApp } from 'fauxqs';
import { REGION } from '../template/localNames.ts';
import { repair } from './repairs.ts';

/** The emulator of S3 and SQS: both on one address, objects and messages in memory. */
export type ObjectServer = ReturnType<typeof buildApp>;

export function makeObjectServer(): ObjectServer {
  const app = buildApp({ logger: false, defaultRegion: REGION });
  repair(app);
  return app;
}

export interface StoredObject {
  readonly body: Buffer;
  readonly etag: string;
  /** Content type and the uploader's metadata, as the headers that would store it again. */
  readonly headers: Readonly<Record<string, string>>;
}

/** What the bucket holds for a key now. */
export async function readObject(app: ObjectServer, bucket: string, key: string): Promise<StoredObject | undefined> {
  const response = await app.inject({ method: 'GET', url: objectPath(bucket, key) });
  if (response.statusCode !== 200) return undefined;
  const kept = Object.entries(response.headers).filter(
    ([name]) => name === 'content-type' || name.startsWith('x-amz-meta-'),
  );
  return {
    body: response.rawPayload,
    etag: String(response.headers.etag).replaceAll('"', ''),
    headers: Object.fromEntries(kept.map(([name, value]) => [name, String(value)])),
  };
}

/** Slashes are encoded too, so that no part of a key is taken for a step up the path. */
export function objectPath(bucket: string, key: string): string {
  return `/${bucket}/${encodeURIComponent(key)}`;
}
