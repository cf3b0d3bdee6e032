// Scope: the emulated bucket does what S3 does with ordinary requests, announces each change once, and refuses what it would get wrong.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bridgeEvents, type EventBridge } from '../../../local/objects/eventBridge.ts';
import { makeObjectServer, type ObjectServer, objectPath, readObject } from '../../../local/objects/objectServer.ts';
import { keysOf } from '../../../local/queue/keysOf.ts';
import { eventually } from '../support/eventually.ts';

let app: ObjectServer;
let bridge: EventBridge;
const sent: string[] = [];
const keep = vi.fn();

beforeEach(async () => {
  sent.length = 0;
  keep.mockReset();
  app = makeObjectServer();
  bridge = bridgeEvents(app, {
    bucket: 'articles',
    events: ['s3:ObjectCreated:*', 's3:ObjectRemoved:*'],
    now: () => new Date(0),
    send: async (message) => void sent.push(message),
    keep,
    onError: (error) => {
      throw error;
    },
  });
  await app.inject({ method: 'PUT', url: '/articles' });
});

afterEach(() => app.close());

async function ask(method: 'PUT' | 'DELETE' | 'POST', url: string, payload = '', headers = {}) {
  const response = await app.inject({ method, url, headers, ...(payload !== '' && { payload }) });
  await eventually(() => bridge.settle());
  return response.statusCode;
}

const announced = () => sent.flatMap(keysOf);

describe('an upload', () => {
  it.each([
    ['without a content type', {}],
    ['as curl --data-binary names it', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['as JSON', { 'content-type': 'application/json' }],
  ])('is stored as it is %s', async (_, headers) => {
    expect(await ask('PUT', '/articles/a.txt', 'hello', headers)).toBe(200);
    expect((await readObject(app, 'articles', 'a.txt'))?.body.toString()).toBe('hello');
  });

  it('may be empty', async () => {
    expect(await ask('PUT', '/articles/empty.txt')).toBe(200);
    expect((await readObject(app, 'articles', 'empty.txt'))?.body).toHaveLength(0);
  });

  it.each(['a b+c.txt', 'dir/ñandú.txt', 'a//b.txt', 'a/../b.txt', '100%.txt', 'q?x=1&y.txt'])(
    'keeps its key: %s',
    async (key) => {
      await ask('PUT', objectPath('articles', key), 'hello');
      await eventually(() => expect(announced()).toEqual([key]));
    },
  );

  it('keeps what the uploader says of it', async () => {
    await ask('PUT', '/articles/a.txt', 'hello', {
      'content-type': 'text/plain',
      'x-amz-meta-published-on': '2015-07-22',
    });
    expect((await readObject(app, 'articles', 'a.txt'))?.headers).toEqual({
      'content-type': 'text/plain',
      'x-amz-meta-published-on': '2015-07-22',
    });
  });
});

describe('a change', () => {
  it('is announced once, with what the key holds then', async () => {
    await ask('PUT', '/articles/a.txt', 'hello');
    await eventually(() => expect(sent).toHaveLength(1));
    await ask('DELETE', '/articles/a.txt');
    await eventually(() => expect(sent).toHaveLength(2));
    const [put, removed] = sent.map((message) => JSON.parse(message).Records[0]);
    expect(put).toMatchObject({ eventName: 'ObjectCreated:Put', s3: { object: { key: 'a.txt', size: 5 } } });
    expect(removed).toMatchObject({ eventName: 'ObjectRemoved:DeleteMarkerCreated', s3: { object: { key: 'a.txt' } } });
    expect(removed.s3.object.sequencer > put.s3.object.sequencer).toBe(true);
  });

  it('is kept before it is announced', async () => {
    await ask('PUT', '/articles/a.txt', 'hello');
    await eventually(() =>
      expect(keep).toHaveBeenCalledWith('a.txt', expect.objectContaining({ body: Buffer.from('hello') })),
    );
    await ask('DELETE', '/articles/a.txt');
    await eventually(() => expect(keep).toHaveBeenLastCalledWith('a.txt', undefined));
  });

  it('of another bucket is not announced', async () => {
    await ask('PUT', '/others');
    await ask('PUT', '/others/a.txt', 'hello');
    expect(sent).toEqual([]);
  });

  it('that failed is not announced', async () => {
    expect(await ask('PUT', '/nowhere/a.txt', 'hello')).toBe(404);
    expect(sent).toEqual([]);
  });
});

describe('what the emulator would get wrong in silence', () => {
  it.each(['tagging', 'acl', 'retention', 'legal-hold'])('is refused: %s', async (subresource) => {
    await ask('PUT', '/articles/a.txt', 'hello');
    expect(await ask('PUT', `/articles/a.txt?${subresource}`, '<Tagging/>')).toBe(501);
    expect((await readObject(app, 'articles', 'a.txt'))?.body.toString()).toBe('hello');
  });

  it('is refused: an upload by form, of which no event would tell', async () => {
    const headers = { 'content-type': 'multipart/form-data; boundary=x' };
    expect(await ask('POST', '/articles', '--x--', headers)).toBe(501);
  });
});
