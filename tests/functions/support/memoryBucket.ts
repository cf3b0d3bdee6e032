import { createHash } from 'node:crypto';
import type { ArticleBucket, FoundObject } from '../../../functions/ingest/articleBucket.ts';

export interface MemoryBucket extends ArticleBucket {
  put(key: string, text: string, about?: Partial<FoundObject>): void;
  remove(key: string): void;
}

/** A bucket in memory, versioned as the deployed one is. */
export function memoryBucket(): MemoryBucket {
  const objects = new Map<string, FoundObject>();
  let uploads = 0;
  return {
    put: (key, text, about = {}) => {
      uploads += 1;
      objects.set(key, {
        version: {
          versionId: `v${uploads}`,
          etag: createHash('md5').update(text).digest('hex'),
          lastModified: uploads,
        },
        contentType: 'text/plain',
        said: {},
        body: { kind: 'bytes', bytes: Buffer.from(text) },
        ...about,
      });
    },
    remove: (key) => {
      objects.delete(key);
    },
    read: async (key) => objects.get(key) ?? null,
    currentVersion: async (key) => objects.get(key)?.version ?? null,
  };
}
