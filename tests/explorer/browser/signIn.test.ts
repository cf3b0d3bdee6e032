// Scope: signing in where the API wants a token: the code flow with PKCE against an issuer of the test, and what the API is sent after it.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser } from '../../../cli/browser/openBrowser.ts';
import { explorerPages } from '../../../functions/query/explorer/explorerPages.ts';
import { explorerSettings } from '../../../functions/query/explorer/settings.ts';
import { buildExplorer } from '../../../lib/explorer/buildExplorer.ts';
import { close, listen } from '../../../local/listen.ts';
import { FakeIssuer } from '../support/fakeIssuer.ts';

const directory = mkdtempSync(join(tmpdir(), 'entente-sign-in-'));
const asked: { path: string; authorization: string | undefined }[] = [];
let issuer: FakeIssuer;
let server: Server;
let api: string;
let browser: Browser;

beforeAll(async () => {
  issuer = await FakeIssuer.start();
  await buildExplorer(directory);
  const signIn = { issuer: issuer.url, clientId: 'explorer' };
  const pages = explorerPages(explorerSettings.parse({ directory, signIn, connect: [issuer.url] }));
  server = createServer(async ({ headers, url = '/' }, response) => {
    const { pathname, searchParams } = new URL(url, api);
    const request = { method: 'GET', path: pathname, query: searchParams, headers: {}, id: '1' };
    const page = await pages(request);
    if (page !== null) {
      response.writeHead(page.status, page.headers).end(page.body);
      return;
    }
    // As the gateway: without a token there is no answer.
    const { authorization } = headers;
    asked.push({ path: pathname, authorization });
    const isIn = authorization === `Bearer ${issuer.accessToken}`;
    response.setHeader('content-type', 'application/json');
    response.writeHead(isIn ? 200 : 401).end(JSON.stringify({ items: [], next: null }));
  });
  api = await listen(server, 0);
  const opened = await openBrowser(process.env);
  if (opened === null) throw new Error('These tests are left out where there is no Chromium.');
  browser = opened;
});

afterAll(async () => {
  await browser?.close();
  await Promise.all([close(server), issuer?.stop()]);
  rmSync(directory, { recursive: true });
});

beforeEach(() => {
  asked.length = 0;
  issuer.refuses = false;
});

async function open(path: string): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: api })).newPage();
  await page.goto(path);
  return page;
}

describe('the page where the API wants a token', () => {
  it('asks the API nothing before somebody has signed in', async () => {
    const page = await open('/explore/acts?country=PE');
    await page.waitForSelector('text=Sign in');
    expect(asked).toEqual([]);
  });

  it('comes back to where one was, and sends the token with every question', async () => {
    const page = await open('/explore/acts?country=PE');
    await page.click('text=Sign in');
    await page.waitForSelector('.state:not(.loading)');
    expect(page.url()).toBe(`${api}/explore/acts?country=PE`);
    expect(issuer.complaints).toEqual([]);
    expect(asked.length).toBeGreaterThan(0);
    expect(new Set(asked.map(({ authorization }) => authorization))).toEqual(new Set([`Bearer ${issuer.accessToken}`]));
  });

  it('remembers who signed in as long as the tab is open', async () => {
    const page = await open('/explore/acts');
    await page.click('text=Sign in');
    await page.waitForSelector('.state:not(.loading)');
    await page.goto('/explore/articles');
    await page.waitForSelector('.state:not(.loading)');
    expect(await page.textContent('main')).toContain('No articles');
    const other = await page.context().newPage();
    await other.goto('/explore/articles');
    await other.waitForSelector('text=Sign in');
  });

  it('says so where somebody is refused', async () => {
    issuer.refuses = true;
    const page = await open('/explore/acts');
    await page.click('text=Sign in');
    await page.waitForSelector('[role=alert]');
    expect(await page.textContent('[role=alert]')).toContain('access_denied');
    expect(asked).toEqual([]);
  });

  it('takes no answer that it has not asked for', async () => {
    const page = await open('/explore?code=stolen&state=made-up');
    await page.waitForSelector('[role=alert]');
    expect(asked).toEqual([]);
  });
});
