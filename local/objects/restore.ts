import type { KeptObjects } from './keptObjects.ts';
import { type ObjectServer, objectPath } from './objectServer.ts';

/** Puts the kept objects back, as if they were uploaded once more: ingest mends whatever an earlier end cut short. */
export async function restoreObjects(app: ObjectServer, bucket: string, kept: KeptObjects): Promise<void> {
  for (const { key, object } of kept.all()) {
    const url = objectPath(bucket, key);
    if (object === undefined) await app.inject({ method: 'DELETE', url });
    else await app.inject({ method: 'PUT', url, headers: object.headers, payload: object.body });
  }
}
