// Scope: an article as the page shows it: its text to the letter, the words of each record marked, records and words leading to each other.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marksOf } from '../../../explorer/views/article/mark.ts';
import { articleIdOf } from '../../../functions/records/articleId.ts';
import { SEED_NAMES } from '../../e2e/support/seeds.ts';
import { ExplorerBrowser } from '../support/explorerBrowser.ts';

const ID = articleIdOf('seeds/peru-brazil-river-patrols.txt');

let explorer: ExplorerBrowser;
beforeAll(async () => {
  explorer = await ExplorerBrowser.start();
});
afterAll(() => explorer?.stop());

/** For each record: where its marked words begin in the shown text, and what they are. */
const markedIn = (page: Page) =>
  page.evaluate(() => {
    const text = document.querySelector('.text');
    const found: Record<string, { start: number; exact: string }> = {};
    for (const mark of text?.querySelectorAll('mark') ?? []) {
      const before = document.createRange();
      before.setStart(text ?? mark, 0);
      before.setEndBefore(mark);
      const start = before.toString().length;
      for (const key of mark.dataset.records?.split(' ') ?? []) {
        const words = mark.textContent ?? '';
        const known = found[key];
        found[key] = known === undefined ? { start, exact: words } : { ...known, exact: known.exact + words };
      }
    }
    return { text: text?.textContent, found };
  });

describe('the text', () => {
  it.each(SEED_NAMES)('of %s is that of the API, and so are the offsets of every mark', async (name) => {
    const id = articleIdOf(`seeds/${name}`);
    const record = await explorer.stack.article(id);
    const { page, problems } = await explorer.open(`/explore/article/${id}`);
    const { found, text } = await markedIn(page);
    expect(text).toBe(record.article.text);
    const wanted = marksOf(record).map(({ evidence: { exact, start }, key }) => [key, { start, exact }]);
    expect(wanted.length).toBeGreaterThan(10);
    expect(found).toEqual(Object.fromEntries(wanted));
    expect(problems).toEqual([]);
  });

  it('keeps its offsets beside characters of two code units and across paragraphs', async () => {
    const body =
      '“😀 We will patrol the river together,” said 𝐂olonel José Núñez Peña of Peru on May 3, 2015. 😀\n\n' +
      'Peru and Colombia signed an agreement on May 3, 2015, to share intelligence. Police seized 20 kilograms of cocaine.';
    await explorer.stack.drop('astral.txt', `A 😀 Title\n\nMay 5, 2015\n\n${body}\n`);
    const id = articleIdOf('astral.txt');
    const record = await explorer.stack.article(id);
    const { page } = await explorer.open(`/explore/article/${id}`);
    const { found, text } = await markedIn(page);
    expect(text).toBe(record.article.text);
    expect(record.figures.length + record.cooperation.length).toBeGreaterThan(0);
    for (const { evidence, key } of marksOf(record)) {
      expect(found[key]).toEqual({ start: evidence.start, exact: evidence.exact });
    }
    await explorer.stack.remove('astral.txt');
  });
});

describe('a record', () => {
  const chosenWords = (page: Page) =>
    page.$$eval('mark[data-chosen]', (marks) => marks.map((mark) => mark.textContent).join(''));

  it('leads to its words, and back', async () => {
    const { page } = await explorer.open(`/explore/article/${ID}`, { viewport: { width: 1000, height: 500 } });
    const last = (await explorer.stack.article(ID)).figures.at(-1);
    await page.focus(`[id="record-${last?.id}"]`);
    await page.keyboard.press('Enter');
    await page.waitForSelector('mark[data-chosen]');
    expect(await chosenWords(page)).toBe(last?.evidence.exact);
    expect(new URL(page.url()).searchParams.get('record')).toBe(last?.id);
    await page.waitForFunction(() => {
      const box = document.querySelector('mark[data-chosen]')?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    });
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MARK');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(`record-${last?.id}`);
  });

  it('is chosen by its words, and where several lie upon each other one after the other', async () => {
    const { page } = await explorer.open(`/explore/article/${ID}`);
    const shared = page.locator('mark[data-records*=" "]').first();
    const keys = (await shared.getAttribute('data-records'))?.split(' ') ?? [];
    const seen = new Set<string | null>();
    for (const _ of keys) {
      await shared.click();
      await page.waitForFunction((before) => location.search !== before, [...seen].at(-1) ?? '');
      seen.add(await page.evaluate(() => location.search));
    }
    expect(seen.size).toBe(keys.length);
    expect(await page.$('[id^=record-][aria-current=true]')).not.toBeNull();
  });

  it('can be sent to a colleague', async () => {
    const [act] = (await explorer.stack.article(ID)).cooperation;
    const { page } = await explorer.open(`/explore/article/${ID}?record=${act?.id}`);
    expect(await chosenWords(page)).toBe(act?.evidence.exact);
  });

  it('is taken out of the text with all of its type', async () => {
    const { page } = await explorer.open(`/explore/article/${ID}`);
    const lineOf = () => page.$eval('mark.on-place', (mark) => getComputedStyle(mark).textDecorationLine);
    expect(await lineOf()).toBe('underline');
    await page.getByRole('checkbox', { name: 'Places' }).uncheck();
    expect(await lineOf()).toBe('none');
  });
});

describe('an article', () => {
  it('that was rejected says why', async () => {
    await explorer.stack.drop('empty.txt', '');
    const id = articleIdOf('empty.txt');
    const { reason } = (await explorer.stack.article(id)).article;
    const { page } = await explorer.open(`/explore/article/${id}`);
    expect(await page.textContent('.notice.rejected')).toContain(reason?.message);
    const { page: list } = await explorer.open('/explore/articles?show=rejected');
    expect(await list.$$('.articles li')).toHaveLength(1);
    expect(await list.textContent('.articles')).toContain(reason?.message);
    await explorer.stack.remove('empty.txt');
  });

  it('shows its warnings', async () => {
    const { warnings } = (await explorer.stack.article(ID)).article;
    const { page } = await explorer.open(`/explore/article/${ID}`);
    expect(warnings.length).toBeGreaterThan(0);
    for (const { message } of warnings) expect(await page.textContent('.notice')).toContain(message);
  });

  it.each([articleIdOf('never.txt'), 'hello'])('that is not there is said not to be: %s', async (id) => {
    const { page } = await explorer.open(`/explore/article/${id}`);
    expect(await page.textContent('.state')).toContain('There is no such article');
  });
});
