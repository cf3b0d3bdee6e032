// Scope: how answers leave: tags, compression, caching, other origins, and the limit of what Lambda hands out.
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { jsonAnswer } from '../../../../functions/query/answer.ts';
import { originsFrom } from '../../../../functions/query/delivery/cors.ts';
import { deliver } from '../../../../functions/query/delivery/deliver.ts';
import { problemAnswer } from '../../../../functions/query/problemAnswer.ts';
import { RequestProblem } from '../../../../functions/query/requestProblem.ts';

const PAGE = 'https://explorer.example.org';
const answer = jsonAnswer({ words: 'so it is '.repeat(2_000) });
const short = jsonAnswer({ ok: true });
const problem = problemAnswer(new RequestProblem('unknown-path', 'Nothing.'), 'r1');

const send = (given = answer, headers: Readonly<Record<string, string>> = {}, method = 'GET', origins = '') =>
  deliver(given, { method, path: '/', query: new URLSearchParams(), headers, id: 'r1' }, originsFrom(origins));

describe('a tag', () => {
  it('is the same for the same answer and another for another one', async () => {
    const [one, same, other] = [await send(), await send(), await send(short)];
    expect(one.headers?.etag).toBe(same.headers?.etag);
    expect(one.headers?.etag).not.toBe(other.headers?.etag);
  });

  it.each(['*', 'strong', 'weak', 'list'])('that a client has (%s) spares the body', async (form) => {
    const tag = String((await send()).headers?.etag);
    const forms: Readonly<Record<string, string>> = { '*': '*', strong: tag.slice(2), weak: tag, list: `"x", ${tag}` };
    const result = await send(answer, { 'if-none-match': forms[form] ?? '' });
    expect(result).toMatchObject({ statusCode: 304, headers: { etag: tag } });
    expect(result.body).toBeUndefined();
  });

  it('of something else does not, and a problem has none', async () => {
    expect(await send(answer, { 'if-none-match': '"x"' })).toMatchObject({ statusCode: 200 });
    const told = await send(problem, { 'if-none-match': '*' });
    expect(told).toMatchObject({ statusCode: 404, headers: { 'cache-control': 'no-store' } });
    expect(told.headers).not.toHaveProperty('etag');
  });
});

describe('a large answer', () => {
  it.each([
    ['br', 'gzip, deflate, br', brotliDecompressSync],
    ['gzip', 'gzip, br;q=0', gunzipSync],
  ])('is compressed by %s for a client that takes %s', async (encoding, accepted, unpack) => {
    const result = await send(answer, { 'accept-encoding': accepted });
    expect(result).toMatchObject({ isBase64Encoded: true, headers: { 'content-encoding': encoding } });
    expect(JSON.parse(unpack(Buffer.from(result.body ?? '', 'base64')).toString())).toEqual(answer.body);
  });

  it.each(['', 'identity', 'gzip;q=0', 'zstd'])('goes out as it is for a client that takes "%s"', async (accepted) => {
    const result = await send(answer, { 'accept-encoding': accepted });
    expect(result.headers).not.toHaveProperty('content-encoding');
    expect(JSON.parse(result.body ?? '')).toEqual(answer.body);
  });

  it('is not sent for HEAD, and a short one is not compressed', async () => {
    expect(await send(answer, { 'accept-encoding': 'br' }, 'HEAD')).toMatchObject({ statusCode: 200, body: '' });
    expect((await send(short, { 'accept-encoding': 'br' })).headers).not.toHaveProperty('content-encoding');
  });

  it('above the limit goes out compressed, or is refused with a hint', async () => {
    const huge = jsonAnswer({ words: '"so" '.repeat(1_000_000) });
    const refused = await send(huge);
    expect(refused.statusCode).toBe(406);
    expect(JSON.parse(refused.body ?? '')).toMatchObject({ type: 'urn:entente:problem:answer-too-large' });
    expect(await send(huge, { 'accept-encoding': 'gzip' })).toMatchObject({ statusCode: 200, isBase64Encoded: true });
  });
});

describe('every answer', () => {
  it('may be kept by its reader alone, and used again only after asking', async () => {
    expect((await send()).headers).toMatchObject({ 'cache-control': 'private, no-cache', vary: expect.any(String) });
  });
});

describe('a page of another origin', () => {
  const allowed = { 'access-control-allow-origin': PAGE };

  it('may read answers and problems where the environment lists it', async () => {
    expect((await send(answer, { origin: PAGE }, 'GET', `https://a.example,${PAGE}`)).headers).toMatchObject(allowed);
    expect((await send(problem, { origin: PAGE }, 'GET', PAGE)).headers).toMatchObject(allowed);
    expect((await send(answer, { origin: PAGE }, 'GET', '*')).headers).toMatchObject(allowed);
  });

  it('is told beforehand what it may ask', async () => {
    const result = await send(problem, { origin: PAGE }, 'OPTIONS', PAGE);
    expect(result).toMatchObject({
      statusCode: 204,
      headers: { ...allowed, 'access-control-allow-methods': 'GET, HEAD' },
    });
  });

  it.each([
    ['', PAGE],
    ['https://a.example', PAGE],
    [PAGE, `${PAGE}.evil.example`],
    [PAGE, 'null'],
  ])('may not where the environment lists "%s" and it is %s', async (origins, origin) => {
    expect((await send(answer, { origin }, 'GET', origins)).headers).not.toHaveProperty('access-control-allow-origin');
    expect((await send(problem, { origin }, 'OPTIONS', origins)).statusCode).toBe(404);
  });
});
