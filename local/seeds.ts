import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { Outcome } from './outcome.ts';
import type { Outcomes } from './outcomes.ts';

export interface SeedOptions {
  readonly client: S3Client;
  readonly bucket: string;
  readonly directory: string;
  readonly outcomes: Outcomes;
}

/** Drops the sample articles into the bucket one by one, as any S3 client would, and tells what became of each. */
export async function* loadSeeds({ bucket, client, directory, outcomes }: SeedOptions): AsyncGenerator<Outcome> {
  const files = (await readdir(directory)).filter((name) => name.endsWith('.txt')).toSorted();
  for (const file of files) {
    const Key = `seeds/${file}`;
    const outcome = outcomes.next(Key);
    const Body = await readFile(join(directory, file));
    await client.send(new PutObjectCommand({ Bucket: bucket, Key, Body, ContentType: 'text/plain; charset=utf-8' }));
    yield await outcome;
  }
}
