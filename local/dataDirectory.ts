import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { LocalError } from './localError.ts';
import { type KeptObjects, openKeptObjects } from './objects/keptObjects.ts';

/** What is kept between runs: the bucket's objects in one file, the table in the emulator's own directory. */
export interface DataDirectory {
  readonly objects: KeptObjects;
  readonly records: string;
}

export function openDataDirectory(path: string): DataDirectory {
  try {
    mkdirSync(path, { recursive: true });
    return { objects: openKeptObjects(join(path, 'objects.sqlite')), records: join(path, 'records') };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new LocalError('bad-data', `Data can't be kept in ${path}: ${reasonFor(reason)}.`);
  }
}

function reasonFor(message: string): string {
  return message.includes('database is locked') ? 'another local stack is using it' : message;
}
