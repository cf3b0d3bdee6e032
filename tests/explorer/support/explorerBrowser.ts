import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser } from '../../../cli/browser/openBrowser.ts';
import { SEED_NAMES, seed } from '../../e2e/support/seeds.ts';
import { TestStack } from '../../e2e/support/testStack.ts';

export interface OpenPage {
  readonly page: Page;
  /** What went wrong in the page so far, and what it asked of anybody but the local stack: both stay empty. */
  readonly problems: readonly string[];
}

/** The local stack with the samples in it, and a browser to look at it. */
export class ExplorerBrowser {
  readonly stack: TestStack;
  private readonly browser: Browser;

  private constructor(stack: TestStack, browser: Browser) {
    this.stack = stack;
    this.browser = browser;
  }

  static async start(): Promise<ExplorerBrowser> {
    const [stack, browser] = await Promise.all([TestStack.start(), openBrowser(process.env)]);
    if (browser === null) throw new Error('vitest.config.ts leaves these tests out where there is no Chromium.');
    await Promise.all(SEED_NAMES.map((name) => stack.drop(`seeds/${name}`, seed(name))));
    return new ExplorerBrowser(stack, browser);
  }

  /** Opens a path of the API, such as `/explore/acts?country=PE`, in a browser of its own. */
  async open(path: string, options: BrowserContextOptions = {}): Promise<OpenPage> {
    const { api, objects } = this.stack.stack;
    const context = await this.browser.newContext({ baseURL: api, ...options });
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(`thrown: ${error.message}`));
    page.on('console', (line) => {
      if (line.type() === 'error') problems.push(`said: ${line.text()}`);
    });
    page.on('request', (request) => {
      const { origin } = new URL(request.url());
      if (origin !== api && origin !== objects) problems.push(`asked: ${request.url()}`);
    });
    await page.goto(path);
    await settled(page);
    return { page, problems };
  }

  /** A page of a list as the API gives it out: `/acts?country=PE`. */
  async list<Item = Readonly<Record<string, unknown>>>(path: string): Promise<readonly Item[]> {
    const { items } = (await (await this.stack.get(path)).json()) as { readonly items: readonly Item[] };
    return items;
  }

  /** What is sent for a path to a browser that takes it compressed: how many bytes, and what they say. */
  async sent(path: string): Promise<{ readonly bytes: number; readonly text: string }> {
    const headers = { accept: 'text/html', 'accept-encoding': 'br' };
    const [response] = (await once(get(`${this.stack.stack.api}${path}`, { headers }), 'response')) as [
      IncomingMessage,
    ];
    const bytes = await buffer(response);
    const isPacked = response.headers['content-encoding'] === 'br';
    return { bytes: bytes.length, text: (isPacked ? brotliDecompressSync(bytes) : bytes).toString('utf8') };
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.stack.stop();
  }
}

/** Waits until the view is there and nothing is loading. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('.view:not([aria-busy]), .state:not(.loading)');
}
