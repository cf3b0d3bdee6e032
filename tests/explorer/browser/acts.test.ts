// Scope: the acts as a table and the filters in the URL: what the page shows is what the API answers to the same filters.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Act } from '../../../client/index.ts';
import { ExplorerBrowser, settled } from '../support/explorerBrowser.ts';

let explorer: ExplorerBrowser;
beforeAll(async () => {
  explorer = await ExplorerBrowser.start();
});
afterAll(() => explorer?.stop());

const ROWS = 'table.acts tbody tr';
const actsOf = (query: string) => explorer.list<Act>(`/cooperation${query === '' ? '?' : `${query}&`}limit=25`);

/** The words of the first report of each act, as they stand in the table. */
const wordsIn = (page: Page) =>
  page.$$eval(ROWS, (rows) => rows.map((row) => row.querySelector('blockquote')?.textContent));
const wordsOf = (acts: readonly Act[]) => acts.map(({ reports }) => reports[0]?.evidence.exact);

describe('the table', () => {
  it.each([
    '',
    '?country=PE,BR',
    '?topic=intelligence&country=CO',
    '?from=2014&to=2015',
    '?q=memorandum',
    '?outlet=dialogo',
  ])('has the acts that the API lists, with their words: %s', async (query) => {
    const { page, problems } = await explorer.open(`/explore/acts${query}`);
    const acts = await actsOf(query);
    expect(acts.length).toBeGreaterThan(0);
    expect(await wordsIn(page)).toEqual(wordsOf(acts));
    expect(problems).toEqual([]);
  });

  it('says who says so, and leads to the words in the article', async () => {
    const { page } = await explorer.open('/explore/acts?country=PE,BR');
    const [act] = await actsOf('?country=PE,BR');
    await page.click(`${ROWS}:first-child figcaption a`);
    await page.waitForSelector('mark[data-chosen]');
    const chosen = await page.$$eval('mark[data-chosen]', (marks) => marks.map((mark) => mark.textContent).join(''));
    expect(chosen).toBe(act?.reports[0]?.evidence.exact);
  });

  it('can be sorted, and the URL says how', async () => {
    const { page } = await explorer.open('/explore/acts');
    await page.click('thead button:text("Kind")');
    await page.waitForSelector('th[aria-sort="ascending"]:has-text("Kind")');
    await settled(page);
    expect(new URL(page.url()).searchParams.get('sort')).toBe('kind');
    const kinds = await page.$$eval(`${ROWS} .what`, (cells) => cells.map((cell) => cell.textContent ?? ''));
    expect(kinds).toEqual(kinds.toSorted());
    expect(new Set(kinds).size).toBeGreaterThan(2);
  });

  it('is downloaded as the CSV of the API', async () => {
    const { page } = await explorer.open('/explore/acts?country=PE');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('text=Download CSV')]);
    const csv = await readFile(await download.path(), 'utf8');
    expect(csv).toBe(await (await explorer.stack.get('/cooperation?country=PE&format=csv&limit=200')).text());
    expect(download.suggestedFilename()).toBe('acts.csv');
  });

  it('says what to do when there is nothing in it', async () => {
    const { page } = await explorer.open('/explore/acts?country=JP');
    expect(await page.textContent('.state')).toContain('Take a filter away');
  });

  it('says what is wrong with a filter', async () => {
    const { page } = await explorer.open('/explore/acts?from=2015-13');
    expect(await page.textContent('.state[role=alert]')).toContain('`from` must be');
  });
});

describe('the filters', () => {
  it('show what the URL says', async () => {
    const { page } = await explorer.open(
      '/explore/acts?country=PE,BR&topic=drug-trafficking&from=2013&outlet=insight+crime',
    );
    expect(await page.$$eval('.chip bdi', (chips) => chips.map((chip) => chip.textContent))).toEqual([
      'Peru',
      'Brazil',
    ]);
    expect(await page.inputValue('text=Topic >> xpath=.. >> select')).toBe('drug-trafficking');
    expect(await page.locator('.filters').getByLabel('From').inputValue()).toBe('2013');
    expect(await page.locator('.filters').getByLabel('Outlet').inputValue()).toBe('insight crime');
  });

  it('change the URL and the view, and going back changes both again', async () => {
    const { page } = await explorer.open('/explore/acts');
    const all = await wordsIn(page);
    const countries = page.locator('.filters').getByLabel('Countries and bodies, together');
    await countries.fill('peru');
    await countries.press('Enter');
    await page.waitForSelector('.chip');
    await settled(page);
    expect(new URL(page.url()).search).toBe('?country=PE');
    expect(await wordsIn(page)).toEqual(wordsOf(await actsOf('?country=PE')));
    await page.locator('.filters').getByLabel('Kind').selectOption('agreement');
    await page.waitForURL('**/acts?country=PE&kind=agreement');
    await page.goBack();
    await page.goBack();
    await page.waitForFunction(
      (count) => document.querySelectorAll('table.acts tbody tr').length === count,
      all.length,
    );
    expect(await wordsIn(page)).toEqual(all);
    expect(await page.$$('.chip')).toHaveLength(0);
  });

  it('go along from view to view', async () => {
    const { page } = await explorer.open('/explore/acts?country=PE&q=cocaine');
    await page.click('nav >> text=Search');
    await page.waitForSelector('.columns');
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/explore/search?country=PE&q=cocaine');
    await page.click('text=Clear');
    await page.waitForURL('**/explore/search');
  });

  it('do not take what is no country', async () => {
    const { page } = await explorer.open('/explore/acts');
    const countries = page.locator('.filters').getByLabel('Countries and bodies, together');
    await countries.fill('<b>nowhere</b>');
    await countries.press('Enter');
    expect(await page.textContent('.problem')).toContain('<b>nowhere</b> is no country');
    expect(new URL(page.url()).search).toBe('');
  });
});
