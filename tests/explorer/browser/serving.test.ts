// Scope: how the page reaches a browser: the way to it, its policy, its files, and that it asks nobody else.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExplorerBrowser } from '../support/explorerBrowser.ts';

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
});
