// Scope: what a restart puts back: every kept object, and every removal once more, each announced to the queue.
import { expect, it } from 'vitest';
import { bridgeEvents } from '../../../local/objects/eventBridge.ts';
import type { KeptObjects } from '../../../local/objects/keptObjects.ts';
import { makeObjectServer, readObject } from '../../../local/objects/objectServer.ts';
import { restoreObjects } from '../../../local/objects/restore.ts';
import { keysOf } from '../../../local/queue/keysOf.ts';
import { eventually } from '../support/eventually.ts';

const kept: KeptObjects = {
  keep: () => undefined,
  keys: () => ['a b.txt', 'gone.txt'],
  all: () => [
    {
      key: 'a b.txt',
      object: { body: Buffer.from('hello'), etag: '', headers: { 'x-amz-meta-published-on': '2015-07-22' } },
    },
    { key: 'gone.txt', object: undefined },
  ],
  close: () => undefined,
};

it('restores objects with what was said of them, and repeats removals', async () => {
  const app = makeObjectServer();
  const sent: string[] = [];
  bridgeEvents(app, {
    bucket: 'articles',
    events: ['s3:ObjectCreated:*', 's3:ObjectRemoved:*'],
    now: () => new Date(0),
    send: async (message) => void sent.push(message),
    onError: (error) => {
      throw error;
    },
  });
  await app.inject({ method: 'PUT', url: '/articles' });
  await restoreObjects(app, 'articles', kept);
  await eventually(() => expect(sent.flatMap(keysOf)).toEqual(['a b.txt', 'gone.txt']));
  const object = await readObject(app, 'articles', 'a b.txt');
  expect([object?.body.toString(), object?.headers['x-amz-meta-published-on']]).toEqual(['hello', '2015-07-22']);
  await app.close();
});
