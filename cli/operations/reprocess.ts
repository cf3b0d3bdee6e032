import { paginateListObjectsV2 } from '@aws-sdk/client-s3';
import { BATCH, sendBatch } from './sendAll.ts';
import type { Target } from './target.ts';

export interface Range {
  readonly prefix?: string | undefined;
  /** The last key of an earlier run that was interrupted. */
  readonly after?: string | undefined;
}

export interface Progress {
  readonly sent: number;
  /** Every key up to this one is in the queue. */
  readonly last: string;
}

/** Has every object looked at again, as if it had just been uploaded, in the order of the keys. */
export async function reprocess(target: Target, range: Range, tell: (progress: Progress) => void): Promise<number> {
  let sent = 0;
  for await (const keys of batchesOfKeys(target, range)) {
    await sendWhole(target, keys.map(messageFor));
    sent += keys.length;
    tell({ sent, last: keys.at(-1) ?? '' });
  }
  return sent;
}

async function* batchesOfKeys({ bucket, objects }: Target, { after, prefix }: Range) {
  const request = { Bucket: bucket, Prefix: prefix, StartAfter: after };
  for await (const { Contents = [] } of paginateListObjectsV2({ client: objects }, request)) {
    const keys = Contents.flatMap(({ Key }) => Key ?? []);
    for (let at = 0; at < keys.length; at += BATCH) yield keys.slice(at, at + BATCH);
  }
}

/** What S3 would send, as far as the ingest function reads it. */
function messageFor(key: string): string {
  return JSON.stringify({ Records: [{ s3: { object: { key: encodeURIComponent(key) } } }] });
}

const MAX_ATTEMPTS = 5;

async function sendWhole({ queues, queueUrl }: Target, bodies: readonly string[]): Promise<void> {
  let left = bodies;
  for (let attempt = 0; attempt < MAX_ATTEMPTS && left.length > 0; attempt += 1) {
    const taken = await sendBatch(queues, queueUrl, left);
    left = left.filter((_, place) => !taken.has(place));
  }
  if (left.length > 0) throw new Error('The queue does not take all messages.');
}
