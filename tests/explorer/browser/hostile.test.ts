// Scope: an article that means harm is shown as text, and nothing of it is executed, followed or laid out to death.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { articleIdOf } from '../../../functions/records/articleId.ts';
import { type ExplorerBrowser as Browser, ExplorerBrowser } from '../support/explorerBrowser.ts';

const HARM = [
  '<script>window.harmed = 1</script>',
  '<img src=x onerror="window.harmed = 2">',
  '<svg onload="window.harmed = 3"></svg>',
  '</p></div><iframe srcdoc="<script>parent.harmed = 4</script>"></iframe>',
  '{{settings}} javascript:window.harmed=6',
].join(' ');

const MEGABYTE_PARAGRAPH = 'the river is wide and slow, '.repeat(36_000);

const ARTICLE = `${HARM.slice(0, 34)} A Title

By Dialogo
May 5, 2015

Peru and Colombia signed an agreement on May 3, 2015, said “${HARM} we go on” Colonel \u202EJosé\u2066 Núñez.

${MEGABYTE_PARAGRAPH}

Police seized 20 kilograms of \u202Ecocaine\u202C in Peru.
`;

const KEY = '<script>window.harmed = 7</script>.txt';
const ID = articleIdOf(KEY);

let explorer: Browser;
beforeAll(async () => {
  explorer = await ExplorerBrowser.start();
  await explorer.stack.drop(KEY, ARTICLE, { url: 'javascript:window.harmed=8', outlet: '<b onclick=x>Outlet</b>' });
});
afterAll(() => explorer?.stop());

it('is shown as the text that it is', async () => {
  const { article } = await explorer.stack.article(ID);
  expect(article.status).toBe('extracted');
  expect(article.text.length).toBeGreaterThan(1_000_000);
  const { page, problems } = await explorer.open(`/explore/article/${ID}`);
  expect(await page.evaluate(() => document.querySelector('.text')?.textContent)).toBe(article.text);
  expect(await page.textContent('h1')).toBe(article.title);
  expect(problems).toEqual([]);
});

it.each([
  `/explore/article/${ID}`,
  '/explore/articles',
  '/explore/acts?outlet=outlet',
  `/explore/search?q=${encodeURIComponent('<script>window.harmed = 9</script> agreement')}`,
  `/explore/acts?topic=${encodeURIComponent('"><img src=x onerror="window.harmed=10">')}`,
  `/explore/${encodeURIComponent('<script>window.harmed = 11</script>')}`,
])('adds no element and runs no script on %s', async (path) => {
  const { page } = await explorer.open(path);
  await page.waitForTimeout(100);
  expect(await page.evaluate(() => ('harmed' in window ? window.harmed : null))).toBeNull();
  expect(await page.$$('#page script, #page img, #page iframe, #page svg, #page [onclick], #page [onerror]')).toEqual(
    [],
  );
});

it('gives no link that leads anywhere but to the web and this page', async () => {
  const { page } = await explorer.open(`/explore/article/${ID}`);
  const links = await page.$$eval('#page a', (all) => all.map((link) => (link as HTMLAnchorElement).protocol));
  expect(new Set(links)).toEqual(new Set(['http:']));
});

it('does not turn the direction of anything around it', async () => {
  const { page } = await explorer.open(`/explore/article/${ID}`);
  const isolations = await page.$$eval('.text p, bdi', (all) => all.map((one) => getComputedStyle(one).unicodeBidi));
  expect(new Set(isolations)).toEqual(new Set(['isolate']));
});

it('is laid out only where it is looked at', async () => {
  const { page } = await explorer.open(`/explore/article/${ID}`);
  const blocks = await page.$$eval('.text p', (all) =>
    all.map((one) => ({
      length: one.textContent?.length ?? 0,
      skipped:
        !one.checkVisibility({ contentVisibilityAuto: true }) || getComputedStyle(one).contentVisibility === 'auto',
    })),
  );
  expect(Math.max(...blocks.map(({ length }) => length))).toBeLessThan(10_000);
  expect(blocks.every(({ skipped }) => skipped)).toBe(true);
  // Still answering: a record near the end is chosen and seen.
  const last = (await explorer.stack.article(ID)).figures.at(-1);
  await page.evaluate((id) => document.getElementById(id)?.click(), `record-${last?.id}`);
  await page.waitForSelector('mark[data-chosen]');
  expect(await page.$$eval('mark[data-chosen]', (all) => all.map((one) => one.textContent).join(''))).toBe(
    last?.evidence.exact,
  );
});
