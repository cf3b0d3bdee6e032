import { createHash } from 'node:crypto';
import type { ArticleBucket, FoundObject } from '../../../functions/ingest/articleBucket.ts';

/** A bucket in memory that keeps old versions, so that deleting one brings back the one before. */
export interface ChangingBucket extends ArticleBucket {
  put(key: string, text: string, title: string | undefined): void;
  remove(key: string): void;
  /** Deletes the current version for good: the one before it is current again. */
  removeVersion(key: string): void;
  readonly keys: () => readonly string[];
}

export function changingBucket(now: () => number, versioned: boolean): ChangingBucket {
  const versionsOf = new Map<string, readonly (FoundObject | null)[]>();
  let uploads = 0;
  const current = (key: string) => versionsOf.get(key)?.at(-1) ?? null;
  const add = (key: string, version: FoundObject | null) => {
    versionsOf.set(key, versioned ? [...(versionsOf.get(key) ?? []), version] : [version]);
  };
  return {
    put: (key, text, title) => {
      uploads += 1;
      add(key, {
        version: {
          versionId: versioned ? `v${uploads}` : null,
          etag: createHash('md5').update(text).digest('hex'),
          lastModified: now(),
        },
        contentType: 'text/plain',
        said: { title },
        body: { kind: 'bytes', bytes: Buffer.from(text) },
      });
    },
    remove: (key) => add(key, null),
    removeVersion: (key) => {
      versionsOf.set(key, (versionsOf.get(key) ?? []).slice(0, -1));
    },
    keys: () => [...versionsOf.keys()],
    read: async (key) => current(key),
    currentVersion: async (key) => current(key)?.version ?? null,
  };
}
