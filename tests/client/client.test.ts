// Scope: the typed client: its types are those of the OpenAPI document, and it walks lists. The API itself is in tests/e2e.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clientTypes } from '../../cli/generate/clientTypes.ts';
import { ententeClient } from '../../client/index.ts';

const NO_CURSOR = { type: 'urn:entente:problem:invalid-cursor', title: 'No', status: 400, detail: 'Forged.' };

/** An API that has pages by their cursor, and remembers what it was asked. */
function apiWith(pages: Readonly<Record<string, object>>) {
  const asked: Request[] = [];
  const fetch = async (request: Request) => {
    asked.push(request);
    const body = pages[new URL(request.url).searchParams.get('cursor') ?? ''];
    return Response.json(body ?? NO_CURSOR, { status: body === undefined ? 400 : 200 });
  };
  return { asked, fetch };
}

const PAGES = {
  '': { items: [1, 2], next: '/cooperation?country=PE&country=BR&limit=2&cursor=b%2Bc' },
  'b+c': { items: [], next: '/cooperation?country=PE&country=BR&limit=2&cursor=d' },
  d: { items: [3], next: null },
};

describe('the types of the client', () => {
  it('are those of the document; after a change of the routes run `npm run client:types`', async () => {
    const document = JSON.parse(readFileSync('docs/openapi.json', 'utf8'));
    expect(readFileSync('client/api.ts', 'utf8')).toBe(await clientTypes(document));
  });
});

describe('a walk', () => {
  it('gives every item of every page, as `next` leads', async () => {
    const { asked, fetch } = apiWith(PAGES);
    const client = ententeClient({ baseUrl: 'http://api.example/v1', fetch });
    expect(await Array.fromAsync(client.walk('/cooperation', { country: ['PE', 'BR'], limit: '2' }))).toEqual([
      1, 2, 3,
    ]);
    const [first = '', second = ''] = asked.map(({ url }) => url);
    expect(first).toBe('http://api.example/v1/cooperation?country=PE&country=BR&limit=2');
    expect(second).toBe(`${first}&cursor=b%2Bc`);
  });

  it('reads no further than it is followed', async () => {
    const { asked, fetch } = apiWith(PAGES);
    for await (const _ of ententeClient({ baseUrl: 'http://api.example', fetch }).walk('/people')) break;
    expect(asked).toHaveLength(1);
  });

  it('ends with the problem that the API answers with', async () => {
    const { fetch } = apiWith({ '': { items: [1], next: '/people?cursor=forged' } });
    const walk = ententeClient({ baseUrl: 'http://api.example', fetch }).walk('/people');
    expect(await walk.next()).toMatchObject({ value: 1 });
    await expect(walk.next()).rejects.toMatchObject({ name: 'ProblemError', message: 'Forged.', problem: NO_CURSOR });
  });

  it('tells what a gateway on the way says, too', async () => {
    const fetch = async () => Response.json({ message: 'Forbidden' }, { status: 403 });
    const walk = ententeClient({ baseUrl: 'http://api.example', fetch }).walk('/people');
    await expect(walk.next()).rejects.toMatchObject({ problem: { status: 403, detail: 'The API answered 403' } });
  });
});

describe('a token', () => {
  const tokens = ['one', 'two'];
  it.each([
    ['is sent along', 'always', ['Bearer always', 'Bearer always']],
    ['is asked for each time', async () => tokens.shift() ?? null, ['Bearer one', 'Bearer two']],
    ['may be missing', async () => null, [null, null]],
  ])('%s', async (_, token, sent) => {
    const { asked, fetch } = apiWith(PAGES);
    const client = ententeClient({ baseUrl: 'http://api.example', fetch, token });
    await client.GET('/health');
    await client.GET('/articles');
    expect(asked.map(({ headers }) => headers.get('authorization'))).toEqual(sent);
  });
});
