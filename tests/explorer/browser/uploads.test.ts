// Scope: files that are dropped on the page: each goes to the bucket, and is followed to its records or to the reason of its rejection.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExplorerBrowser } from '../support/explorerBrowser.ts';

let explorer: ExplorerBrowser;
beforeAll(async () => {
  explorer = await ExplorerBrowser.start();
});
afterAll(() => explorer?.stop());

const ARTICLE = 'Peru and Bolivia signed an agreement on joint patrols of their border on May 3, 2013.';

interface DroppedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

async function drop(page: Page, files: readonly DroppedFile[]): Promise<void> {
  await page.waitForSelector('.upload');
  await page.evaluate((all) => {
    const data = new DataTransfer();
    for (const { name, text, type } of all) data.items.add(new File([text], name, { type }));
    window.dispatchEvent(new DragEvent('dragover', { dataTransfer: data, cancelable: true }));
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true }));
  }, files);
}

const rows = (page: Page) => page.$$eval('.upload li', (all) => all.map((row) => row.textContent ?? ''));

describe('a file that is dropped on the page', () => {
  it('becomes records, and leads to them', async () => {
    const { page, problems } = await explorer.open('/explore/acts');
    await page.click('.upload > .button');
    await page.fill('.said label:nth-child(1) input', '2013-05-04');
    await page.fill('.said label:nth-child(2) input', 'Diálogo');
    await drop(page, [{ name: 'patrols.txt', type: 'text/plain', text: ARTICLE }]);
    await page.waitForSelector('.upload li.done');
    await page.click('.upload li.done a');
    await page.waitForSelector('mark');
    expect(await page.textContent('main')).toContain(ARTICLE);
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    const { article } = await explorer.stack.article(id);
    expect(article).toMatchObject({ publishedOn: '2013-05-04', outlet: 'Diálogo' });
    expect(article.key).toMatch(/^uploads\/\w{16}\/patrols\.txt$/);
    expect(problems).toEqual([]);
  });

  it('is shown as rejected with the reason of the API', async () => {
    const { page, problems } = await explorer.open('/explore/acts');
    await drop(page, [{ name: 'report.pdf', type: 'application/pdf', text: '%PDF-1.7 not a text' }]);
    await page.waitForSelector('.upload li.rejected');
    const answer: unknown = await (await explorer.stack.get('/articles?status=rejected')).json();
    const { items } = answer as { readonly items: readonly { readonly reason: { readonly message: string } }[] };
    const reason = items[0]?.reason;
    expect(reason?.message).toBeTruthy();
    expect(await rows(page)).toEqual([`report.pdfrejected: ${reason?.message} · open`]);
    expect(problems).toEqual([]);
  });

  it('is not sent where it is too large or empty', async () => {
    const { page, problems } = await explorer.open('/explore/acts');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.method()));
    await drop(page, [
      { name: 'large.txt', type: 'text/plain', text: 'a'.repeat(2 * 1024 * 1024 + 1) },
      { name: 'empty.txt', type: 'text/plain', text: '' },
    ]);
    await page.waitForFunction(() => document.querySelectorAll('.upload li.failed').length === 2);
    expect(await rows(page)).toEqual([
      'empty.txtnot sent: the file is empty',
      'large.txtnot sent: the file has more than 2 MiB',
    ]);
    expect(asked).not.toContain('PUT');
    expect(problems).toEqual([]);
  });

  it('is one of many', async () => {
    const { page, problems } = await explorer.open('/explore/acts');
    const files = Array.from({ length: 9 }, (_, at) => ({
      name: `visit-${at}.txt`,
      type: 'text/plain',
      text: `${ARTICLE} It was visit number ${at}.`,
    }));
    await drop(page, files);
    await page.waitForFunction(() => document.querySelectorAll('.upload li.done').length === 9);
    expect(problems).toEqual([]);
  });

  it('has a name that is shown as text and nothing else', async () => {
    const { page, problems } = await explorer.open('/explore/acts');
    await drop(page, [{ name: '<img src=x onerror=alert(1)>.txt', type: 'text/plain', text: '' }]);
    await page.waitForSelector('.upload li.failed');
    expect(await page.textContent('.upload li .name')).toBe('<img src=x onerror=alert(1)>.txt');
    expect(problems).toEqual([]);
  });
});
