import type { ArticleBucket } from '../../../functions/ingest/articleBucket.ts';
import { request } from './request.ts';
import type { Strand } from './worker.ts';
import type { World } from './world.ts';

/** The bucket as one strand of work reaches it. */
export function simulatedBucket(world: World, strand: Strand, bucket: ArticleBucket): ArticleBucket {
  return {
    read: (key) => request(world, strand, { kind: 'read', what: `get ${key}`, effect: () => bucket.read(key) }),
    currentVersion: (key) =>
      request(world, strand, { kind: 'read', what: `version of ${key}`, effect: () => bucket.currentVersion(key) }),
  };
}
