// Scope: what the query function answers of the explorer's page: which requests are the page's, with which files and policy.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { explorerPages } from '../../../../functions/query/explorer/explorerPages.ts';
import { explorerSettings, explorerSettingsFrom } from '../../../../functions/query/explorer/settings.ts';
import type { Request } from '../../../../functions/query/respond.ts';

const directory = mkdtempSync(join(tmpdir(), 'entente-pages-'));
mkdirSync(join(directory, 'assets'));
writeFileSync(join(directory, 'index.html'), '<meta content="{{settings}}">');
writeFileSync(join(directory, 'assets', 'main-A.js'), 'run()');
writeFileSync(join(directory, 'assets', 'notes.txt'), 'not built');
afterAll(() => rmSync(directory, { recursive: true }));

const settings = explorerSettings.parse({
  directory,
  signIn: { issuer: 'https://login.example.org/a?"<', clientId: 'explorer' },
  connect: ['https://login.example.org/pool/1', 'https://bucket.example.org/'],
});
const answer = explorerPages(settings);
const ask = (path: string, told: Partial<Request> = {}) =>
  answer({ method: 'GET', path, query: new URLSearchParams(), headers: {}, id: '1', ...told });

describe('the page', () => {
  it.each(['/explore', '/explore/acts', '/explore/article/0123456789abcdef'])('is at %s', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' } });
  });

  it('knows its settings, whatever characters they have, and nothing of where its files are', async () => {
    const { body } = (await ask('/explore')) ?? {};
    expect(body).toBe(
      '<meta content="{&quot;signIn&quot;:{&quot;issuer&quot;:&quot;https://login.example.org/a?\\&quot;&lt;&quot;,&quot;clientId&quot;:&quot;explorer&quot;},&quot;upload&quot;:false}">',
    );
  });

  it('may ask the origins that it was told of', async () => {
    const policy = (await ask('/explore'))?.headers['content-security-policy'];
    expect(policy).toContain("connect-src 'self' https://login.example.org https://bucket.example.org;");
  });
});

describe('the address of the API', () => {
  it('leads browsers to the page', async () => {
    const found = await ask('/', { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } });
    expect(found).toMatchObject({ status: 302, headers: { location: '/explore', vary: 'Accept' } });
  });

  it.each([undefined, '*/*', 'application/json'])('leaves those to the API that accept %s', async (accept) => {
    expect(await ask('/', { headers: { accept } })).toBeNull();
  });
});

describe('its files', () => {
  it('are those that were built', async () => {
    expect(await ask('/explore/assets/main-A.js')).toMatchObject({
      body: 'run()',
      headers: {
        'content-type': 'text/javascript; charset=utf-8',
        'cache-control': 'public, max-age=31536000, immutable',
      },
    });
  });

  it.each(['notes.txt', '../index.html', '..%2findex.html', 'main-B.js', ''])('are no others: %j', async (name) => {
    expect(await ask(`/explore/assets/${name}`)).toBeNull();
  });
});

it.each(['/explorer', '/cooperation', '/docs'])('has nothing to say of %s', async (path) => {
  expect(await ask(path)).toBeNull();
});

it.each(['POST', 'PUT', 'OPTIONS'])('has nothing to say to %s', async (method) => {
  expect(await ask('/explore', { method })).toBeNull();
});

it('is not there without settings, and never with wrong ones', () => {
  expect(explorerSettingsFrom(undefined)).toBeNull();
  expect(explorerSettingsFrom('')).toBeNull();
  expect(() => explorerSettingsFrom('{"directory":"x","connect":["javascript:1"]}')).toThrow();
});
