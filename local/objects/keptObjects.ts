import { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import type { StoredObject } from './objectServer.ts';

const row = z.object({
  body: z.instanceof(Uint8Array).nullable(),
  etag: z.string().nullable(),
  headers: z.string().nullable(),
});

/**
 * The bucket's objects in a file, because the emulator forgets them. Removed keys are remembered, so that a removal
 * which was cut short is finished at the next start.
 */
export interface KeptObjects {
  keep(key: string, object: StoredObject | undefined): void;
  keys(): readonly string[];
  /** One at a time, because all of them may be more than memory holds twice. */
  all(): Iterable<{ readonly key: string; readonly object: StoredObject | undefined }>;
  close(): void;
}

export function openKeptObjects(path: string): KeptObjects {
  const database = new DatabaseSync(path);
  // For one process alone: the records beside it can't be shared either, and fail less clearly.
  database.exec('PRAGMA locking_mode = EXCLUSIVE');
  database.exec('CREATE TABLE IF NOT EXISTS objects (key TEXT PRIMARY KEY, body BLOB, etag TEXT, headers TEXT)');
  const upsert = database.prepare('INSERT OR REPLACE INTO objects (key, body, etag, headers) VALUES (?, ?, ?, ?)');
  const select = database.prepare('SELECT body, etag, headers FROM objects WHERE key = ?');
  const selectKeys = database.prepare('SELECT key FROM objects ORDER BY key');
  const keys = () =>
    z
      .array(z.object({ key: z.string() }))
      .parse(selectKeys.all())
      .map(({ key }) => key);
  return {
    keep(key, object) {
      if (object === undefined) upsert.run(key, null, null, null);
      else upsert.run(key, object.body, object.etag, JSON.stringify(object.headers));
    },
    keys,
    *all() {
      for (const key of keys()) yield { key, object: stored(row.parse(select.get(key))) };
    },
    close: () => database.close(),
  };
}

function stored({ body, etag, headers }: z.infer<typeof row>): StoredObject | undefined {
  if (body === null || etag === null || headers === null) return undefined;
  return { body: Buffer.from(body), etag, headers: z.record(z.string(), z.string()).parse(JSON.parse(headers)) };
}
