// Scope: network, timeline and profiles beside what the API counts, and where their marks lead.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Network, Profile, Timeline } from '../../../client/index.ts';
import { ExplorerBrowser, settled } from '../support/explorerBrowser.ts';

let explorer: ExplorerBrowser;
beforeAll(async () => {
  explorer = await ExplorerBrowser.start();
});
afterAll(() => explorer?.stop());

const answer = async <Answer>(path: string) => (await (await explorer.stack.get(path)).json()) as Answer;

describe('the network', () => {
  it('draws a node for each party and an edge for each pair, and lists the same', async () => {
    const { edges, nodes } = await answer<Network>('/network');
    const { page, problems } = await explorer.open('/explore/network');
    await page.waitForSelector('.network .node');
    expect(await page.$$('.network .node')).toHaveLength(nodes.length);
    expect(await page.$$('.network .edge')).toHaveLength(edges.length);
    expect(
      await page.$$eval('.pairs tbody tr', (rows) => rows.map((row) => row.querySelector('td')?.textContent)),
    ).toEqual(edges.map(({ acts }) => String(acts)));
    expect(problems).toEqual([]);
  });

  it('stands still: the same network is drawn the same', async () => {
    const places = async () => {
      const { page } = await explorer.open('/explore/network');
      await page.waitForSelector('.network .node');
      return page.$$eval('.network .node g', (all) => all.map((node) => node.getAttribute('transform')));
    };
    expect(await places()).toEqual(await places());
  });

  it('opens a pair where an edge is chosen', async () => {
    const { page } = await explorer.open('/explore/network');
    await page.waitForSelector('.network .edge');
    await page.dispatchEvent('.network .edge .tie', 'click');
    await page.waitForSelector('.profile');
    expect(new URL(page.url()).searchParams.get('country')).toMatch(/^[A-Z]+,[A-Z]+$/);
  });

  it('heeds the filters of the URL', async () => {
    const { edges } = await answer<Network>('/network?country=PE');
    const { page } = await explorer.open('/explore/network?country=PE');
    expect(await page.$$('.pairs tbody tr')).toHaveLength(edges.length);
  });
});

describe('the timeline', () => {
  it.each(['year', 'month'] as const)(
    'has a bar for each kind, %s and stage, and says which acts it cannot draw',
    async (bucket) => {
      const timeline = await answer<Timeline>(`/timeline?bucket=${bucket}`);
      const { page, problems } = await explorer.open(`/explore/timeline?by=${bucket}`);
      await page.waitForSelector('.plot a');
      const titles = await page.$$eval('.plot a title', (all) => all.map((title) => title.textContent ?? ''));
      const drawn = titles
        .map((title) => Number(/: (\d+) acts?/.exec(title)?.[1]))
        .reduce((sum, acts) => sum + acts, 0);
      expect(drawn).toBe(timeline.items.reduce((sum, { acts }) => sum + acts, 0));
      const kinds = new Set(timeline.items.map(({ kind }) => kind.replaceAll('-', ' ')));
      expect(new Set(titles.map((title) => /, ([^:]+):/.exec(title)?.[1]))).toEqual(kinds);
      expect(problems).toEqual([]);
    },
  );

  it('leads from a bar to its acts', async () => {
    const { page } = await explorer.open('/explore/timeline');
    await page.waitForSelector('.plot a');
    const title = await page.textContent('.plot a title');
    await page.dispatchEvent('.plot a :first-child', 'click');
    await page.waitForSelector('.acts tbody tr');
    await settled(page);
    expect(title).toContain(`${await page.$$('.acts tbody tr').then((rows) => rows.length)} act`);
  });

  it('says the same in a table', async () => {
    const { page } = await explorer.open('/explore/timeline');
    await page.click('.as-table summary');
    const acts = await page.$$eval('.as-table tbody tr', (rows) =>
      rows.map((row) => Number(row.children[2]?.textContent)),
    );
    const { items } = await answer<Timeline>('/timeline');
    expect(acts.reduce((sum, count) => sum + count, 0)).toBe(items.reduce((sum, { acts: count }) => sum + count, 0));
  });
});

describe('a profile', () => {
  it('has the partners, topics and latest acts of a country as the API ranks them', async () => {
    const { acts, latest, partners } = await answer<Profile>('/countries/PE');
    const { page, problems } = await explorer.open('/explore/country?country=PE');
    expect(await page.textContent('.profile header')).toContain(`${acts} act`);
    expect(await page.$$('.ranked tbody tr')).toHaveLength(partners.length);
    expect(await page.$$('.latest .hit')).toHaveLength(latest.length);
    expect(problems).toEqual([]);
  });

  it('of a pair has the acts of both together', async () => {
    const { items } = await answer<{ items: object[] }>('/cooperation?country=BR,PE');
    const { page } = await explorer.open('/explore/country?country=BR,PE');
    expect(await page.textContent('h1')).toBe('Brazil and Peru');
    expect(await page.$$('.latest .hit')).toHaveLength(items.length);
  });

  it('leads from a figure to its words', async () => {
    const { items } = await answer<{ items: { period: string | null }[] }>('/figures?country=PE&limit=200');
    const { page } = await explorer.open('/explore/country?country=PE');
    expect(await page.$$('.figure-chart li')).toHaveLength(items.filter(({ period }) => period !== null).length);
    await page.click('.figure-chart summary');
    await page.click('.figure-chart li a');
    await page.waitForSelector('mark[data-chosen]');
  });
});
