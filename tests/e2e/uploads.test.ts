// Scope: an article that goes to the local bucket by an address that the API made, as a page would send it.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Upload, uploads } from '../../functions/query/shapes/uploads.ts';
import { eventually } from '../local/support/eventually.ts';
import { TestStack } from './support/testStack.ts';

let stack: TestStack;
beforeAll(async () => {
  stack = await TestStack.start();
});
afterAll(() => stack?.stop());

const TEXT = 'Peru and Bolivia signed an agreement on joint patrols of their border on May 3, 2013.';

async function addressFor(text: string, said: Readonly<Record<string, string>> = {}): Promise<Upload> {
  const sha256 = createHash('sha256').update(text).digest('hex');
  const file = { name: 'patrols.txt', type: 'text/plain', size: Buffer.byteLength(text), sha256, ...said };
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ files: [file] });
  const response = await fetch(`${stack.stack.api}/uploads`, { method: 'POST', headers, body });
  const [one] = uploads.parse(await response.json()).items;
  if (one === undefined) throw new Error('There is no address.');
  return one;
}

describe('an upload by an address of the API', () => {
  it('becomes the article whose id came with the address, with what was said of it', async () => {
    const { article, headers, url } = await addressFor(TEXT, { publishedOn: '2013-05-04', outlet: 'Diálogo' });
    expect((await stack.get(`/articles/${article}`)).status).toBe(404);
    expect((await fetch(url, { method: 'PUT', headers, body: TEXT })).status).toBe(200);
    await eventually(async () => expect((await stack.get(`/articles/${article}`)).status).toBe(200));
    const { article: read, cooperation } = await stack.article(article);
    expect(read).toMatchObject({ status: 'extracted', publishedOn: '2013-05-04', outlet: 'Diálogo' });
    expect(cooperation).toMatchObject([{ parties: ['BO', 'PE'], date: '2013-05-03' }]);
  });

  it('is let in from a page of this machine, and from no other', async () => {
    const { headers, url } = await addressFor(TEXT);
    const preflight = (origin: string) =>
      fetch(url, {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'PUT',
          'access-control-request-headers': [...Object.keys(headers), 'x-other'].join(','),
        },
      });
    const own = (await preflight(stack.stack.api)).headers;
    expect(own.get('access-control-allow-origin')).toBe(stack.stack.api);
    expect(own.get('access-control-allow-methods')).toBe('PUT');
    expect(own.get('access-control-allow-headers')).toBe('content-type, x-amz-checksum-sha256');
    expect((await preflight('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull();
  });
});
