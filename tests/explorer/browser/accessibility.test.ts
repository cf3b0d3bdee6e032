// Scope: every view for everyone: no violation that axe-core finds in light and dark, nothing wider than a phone, all of it by keyboard.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE_ARTICLE } from '../../../functions/query/samples.ts';
import { ExplorerBrowser, settled } from '../support/explorerBrowser.ts';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

let explorer: ExplorerBrowser;
beforeAll(async () => {
  explorer = await ExplorerBrowser.start();
});
afterAll(() => explorer?.stop());

const VIEWS = [
  ['acts', '/explore/acts'],
  ['the network', '/explore/network'],
  ['the timeline', '/explore/timeline'],
  ['countries', '/explore/country'],
  ['a country', '/explore/country?country=PE'],
  ['a pair', '/explore/country?country=BR,PE'],
  ['articles', '/explore/articles'],
  ['the search', '/explore/search?q=police'],
  ['an article', `/explore/article/${SAMPLE_ARTICLE}`],
  ['nothing found', '/explore/acts?country=FJ'],
  ['an error', '/explore/acts?from=never'],
] as const;

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What the scheme of colours can change. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

async function violations(page: Page, rules: readonly string[] = []): Promise<readonly string[]> {
  const options = JSON.stringify(rules.length > 0 ? { runOnly: rules } : {});
  const found = await page.evaluate<Violation[]>(`axe.run(${options}).then(({ violations }) => violations)`);
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ failureSummary, html }) => `${html} ${failureSummary}`).join(' | ')}`,
  );
}

async function openAll(page: Page): Promise<void> {
  for (const summary of await page.$$('details:not([open]) > summary'))
    if (await summary.isVisible()) await summary.click();
  const add = await page.waitForSelector('.upload > .button');
  await add.click();
}

describe.each(VIEWS)('%s', (_, path) => {
  it('has no violation in light and in dark, and is no wider than a phone', async () => {
    const { page } = await explorer.open(path, { reducedMotion: 'reduce' });
    await openAll(page);
    // The page's policy lets no script in: this one comes from the browser's side.
    await page.evaluate(AXE);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await violations(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, OF_COLOURS), 'dark').toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.context().close();
  });
});

describe('by keyboard', () => {
  /** What has the focus, as people would call it, after so many steps forward. */
  async function walk(page: Page, steps: number): Promise<readonly string[]> {
    const seen: string[] = [];
    for (let step = 0; step < steps; step += 1) {
      await page.keyboard.press('Tab');
      seen.push(await page.evaluate(() => document.activeElement?.textContent?.trim() ?? ''));
    }
    return seen;
  }

  it('the first step skips to the content, and the next lead through the views', async () => {
    const { page } = await explorer.open('/explore/acts');
    const seen = await walk(page, 8);
    expect(seen.slice(0, 5)).toEqual(['Skip to the content', 'Entente', 'Acts', 'Network', 'Timeline']);
  });

  it('the pair of an edge is opened from the table of the network', async () => {
    const { page } = await explorer.open('/explore/network');
    const [row] = await page.$$('.pairs tbody a');
    const name = await row?.textContent();
    await row?.focus();
    expect(await page.$$('.network .edge.lit')).toHaveLength(1);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.profile');
    expect(await page.textContent('h1')).toBe(name?.replace(' – ', ' and '));
  });

  it('no drawing catches the focus', async () => {
    for (const path of ['/explore/network', '/explore/timeline', '/explore/country?country=PE']) {
      const { page } = await explorer.open(path);
      await page.waitForSelector('svg a');
      expect(await page.$$eval('svg a', (all) => all.filter((link) => link.getAttribute('tabindex') !== '-1'))).toEqual(
        [],
      );
      await settled(page);
    }
  });
});
