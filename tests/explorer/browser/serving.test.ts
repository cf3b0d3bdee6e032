// Scope: how the page reaches a browser: the way to it, its policy, its files and their size, and that it asks nobody else.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExplorerBrowser } from '../support/explorerBrowser.ts';

const BUDGET_BYTES = 200_000;

let explorer: ExplorerBrowser;
beforeAll(async () => {
  explorer = await ExplorerBrowser.start();
});
afterAll(() => explorer?.stop());

describe('the address of the API', () => {
  it('shows the page in a browser', async () => {
    const { page, problems } = await explorer.open('/');
    expect(new URL(page.url()).pathname).toBe('/explore');
    expect(await page.title()).toContain('Entente');
    expect(problems).toEqual([]);
  });

  it('says what there is to a program', async () => {
    const response = await explorer.stack.get('/');
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
  });
});

describe('the page', () => {
  it('may run its own scripts and ask its own API, and nothing else', async () => {
    const { headers } = await explorer.stack.get('/explore/acts');
    const { objects } = explorer.stack.stack;
    expect(headers.get('content-security-policy')?.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self'",
      `connect-src 'self' ${objects}`,
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ]);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-cache');
  });

  it('runs no script that somebody got into it', async () => {
    const { page } = await explorer.open('/explore/acts');
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "run"';
      document.body.append(script);
      const image = document.createElement('img');
      image.setAttribute('onerror', 'document.title = "run"');
      image.src = '/explore/assets/none.png';
      document.body.append(image);
    });
    await page.waitForTimeout(50);
    expect(await page.title()).not.toBe('run');
  });

  it('says so where there is no such view', async () => {
    const { page } = await explorer.open('/explore/nothing');
    expect(await page.textContent('main')).toContain('no such view');
  });

  it('loads a view when it is opened', async () => {
    const { page } = await explorer.open('/explore/acts');
    const scripts = () =>
      page.evaluate(() =>
        performance.getEntriesByType('resource').filter(({ name }) => /\/searchView-\w+\.js$/.test(name)),
      );
    expect(await scripts()).toHaveLength(0);
    await page.click('text=Search');
    await page.waitForSelector('#search-words');
    expect(await scripts()).toHaveLength(1);
  });
});

describe('its files', () => {
  it('may be kept for ever, because their names change with them', async () => {
    const html = await (await explorer.stack.get('/explore')).text();
    const names = [...html.matchAll(/\/explore\/assets\/[^"]+/g)].map(([name]) => name);
    expect(new Set(names.map((name) => name.split('.').at(-1)))).toEqual(new Set(['css', 'js', 'svg']));
    for (const name of names) {
      const response = await explorer.stack.get(name);
      expect(response.status).toBe(200);
      expect(response.headers.get('cache-control')).toContain('immutable');
    }
  });

  it.each(['none.js', '../index.html', '%2e%2e/index.html', '', 'main'])('are no others: %j', async (name) => {
    const response = await explorer.stack.get(`/explore/assets/${encodeURIComponent(name)}`);
    expect(response.status).toBe(404);
  });

  it('are at most 200 KB in all, as they are sent', async () => {
    const seen = new Map<string, number>();
    const visit = async (path: string) => {
      if (seen.has(path)) return;
      seen.set(path, 0);
      const { bytes, text } = await explorer.sent(path);
      seen.set(path, bytes);
      for (const [, name] of text.matchAll(/["'](?:\.\/|\/explore\/assets\/)([\w-]+\.(?:js|css|svg))["']/g)) {
        await visit(`/explore/assets/${name}`);
      }
    };
    await visit('/explore');
    const total = [...seen.values()].reduce((sum, bytes) => sum + bytes, 0);
    expect(seen.size).toBeGreaterThan(6);
    expect(total).toBeLessThanOrEqual(BUDGET_BYTES);
  });
});
