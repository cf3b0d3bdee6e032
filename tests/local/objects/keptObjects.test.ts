// Scope: what the bucket's file gives back after a restart, removals included.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDataDirectory } from '../../../local/dataDirectory.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'entente-kept-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

const article = { body: Buffer.from('hello'), etag: '5d41', headers: { 'content-type': 'text/plain' } };

describe('kept objects', () => {
  it('are there after a restart, as they were last', () => {
    const { objects } = openDataDirectory(directory);
    objects.keep('a b.txt', { ...article, body: Buffer.from('before') });
    objects.keep('a b.txt', article);
    objects.close();
    const { objects: again } = openDataDirectory(directory);
    expect([...again.all()]).toEqual([{ key: 'a b.txt', object: article }]);
    again.close();
  });

  it('remember which keys were removed, so that the removal can be repeated', () => {
    const { objects } = openDataDirectory(directory);
    objects.keep('a.txt', article);
    objects.keep('a.txt', undefined);
    expect([...objects.all()]).toEqual([{ key: 'a.txt', object: undefined }]);
    objects.close();
  });
});

describe('a data directory that can not be used', () => {
  it('says so when another local stack uses it', () => {
    const { objects } = openDataDirectory(directory);
    expect(() => openDataDirectory(directory)).toThrow(
      `Data can't be kept in ${directory}: another local stack is using it.`,
    );
    objects.close();
  });

  it('says so when it is a file', () => {
    expect(() => openDataDirectory(import.meta.filename)).toThrow(`Data can't be kept in ${import.meta.filename}: `);
  });
});
