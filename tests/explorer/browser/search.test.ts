// Scope: the search over acts, statements and figures, and the list of articles, beside what the API answers.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ListedArticle } from '../../../client/index.ts';
import { ExplorerBrowser, settled } from '../support/explorerBrowser.ts';

let explorer: ExplorerBrowser;
beforeAll(async () => {
  explorer = await ExplorerBrowser.start();
});
afterAll(() => explorer?.stop());

const countsOf = (path: string) =>
  Promise.all(
    ['cooperation', 'statements', 'figures'].map(
      async (list) => (await explorer.list(`/${list}?limit=200&${path}`)).length,
    ),
  );

describe('the search', () => {
  it('finds the words in acts, statements and figures, and marks them', async () => {
    const { page, problems } = await explorer.open('/explore/search');
    await page.fill('#search-words', 'CÓCAINE');
    await page.press('#search-words', 'Enter');
    await page.waitForSelector('.columns');
    await settled(page);
    const counts = await countsOf('q=cocaine');
    expect(counts.every((count) => count > 0)).toBe(true);
    expect(await page.$$eval('.found', (lists) => lists.map((list) => list.querySelectorAll('.hit').length))).toEqual(
      counts,
    );
    const marked = await page.$$eval('.hit b', (all) => all.map((one) => one.textContent?.toLowerCase()));
    expect(new Set(marked)).toEqual(new Set(['cocaine']));
    expect(problems).toEqual([]);
  });

  it('heeds the other filters', async () => {
    const { page } = await explorer.open('/explore/search?q=police&country=PE&from=2014&to=2015');
    const counts = await countsOf('q=police&country=PE&from=2014&to=2015');
    expect(await page.$$eval('.found', (lists) => lists.map((list) => list.querySelectorAll('.hit').length))).toEqual(
      counts,
    );
  });

  it('says where a filter belongs to acts alone', async () => {
    const { page } = await explorer.open('/explore/search?q=police&kind=operation');
    expect(
      await page.$$eval('.found', (lists) => lists.map((list) => list.textContent?.includes('belong to acts'))),
    ).toEqual([false, true, true]);
  });

  it('leads from a figure to its words', async () => {
    const { page } = await explorer.open('/explore/search?q=hectares');
    const words = await page.textContent('.found:nth-child(3) .hit blockquote');
    await page.click('.found:nth-child(3) .hit figcaption a');
    await page.waitForSelector('mark[data-chosen]');
    expect(await page.$$eval('mark[data-chosen]', (all) => all.map((one) => one.textContent).join(''))).toBe(words);
  });
});

describe('the list of articles', () => {
  it('has the titles that the API lists, the newest first', async () => {
    const { page, problems } = await explorer.open('/explore/articles');
    const items = await explorer.list<ListedArticle>('/articles');
    expect(await page.$$eval('.articles h2', (heads) => heads.map((head) => head.textContent))).toEqual(
      items.map(({ title }) => title),
    );
    expect(problems).toEqual([]);
  });

  it('has those that name all of the countries', async () => {
    const { page } = await explorer.open('/explore/articles?country=PE,BR');
    const items = await explorer.list<ListedArticle>('/articles?country=PE');
    const both = items.filter(({ countries }) => countries.includes('BR'));
    expect(both.length).toBeLessThan(items.length);
    expect(await page.$$eval('.articles h2', (heads) => heads.map((head) => head.textContent))).toEqual(
      both.map(({ title }) => title),
    );
  });

  it('says so where none was rejected', async () => {
    const { page } = await explorer.open('/explore/articles?show=rejected');
    expect(await page.textContent('.state')).toContain('No rejected articles');
  });
});
