import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { PROJECT_ROOT } from '../lib/projectRoot.ts';
import { clientConfig } from './clientConfig.ts';
import type { Outcome } from './outcome.ts';
import type { Outcomes } from './outcomes.ts';

const DIRECTORY = join(PROJECT_ROOT, 'seeds');

export interface SeedOptions {
  /** Where the bucket is. */
  readonly endpoint: string;
  readonly bucket: string;
  readonly outcomes: Outcomes;
}

/** Drops the sample articles into the bucket one by one, as any S3 client would, and tells what became of each. */
export async function* loadSeeds({ bucket, endpoint, outcomes }: SeedOptions): AsyncGenerator<Outcome> {
  const files = (await readdir(DIRECTORY)).filter((name) => name.endsWith('.txt')).toSorted();
  const client = new S3Client(clientConfig(endpoint));
  for (const file of files) {
    const Key = `seeds/${file}`;
    const outcome = outcomes.next(Key);
    const Body = await readFile(join(DIRECTORY, file));
    await client.send(new PutObjectCommand({ Bucket: bucket, Key, Body, ContentType: 'text/plain; charset=utf-8' }));
    yield await outcome;
  }
  client.destroy();
}
