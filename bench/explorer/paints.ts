import type { Browser } from 'playwright-core';

export interface Paints {
  /** When something was painted first, in milliseconds after the navigation began. */
  readonly first: number;
  /** When the view with its data was painted. */
  readonly useful: number;
}

/** What the shell marks when a view has been painted. */
const PAINTED = 'view painted';

/** Opens a path in a browser that has nothing of it in its cache, and answers with the browser's own timing. */
export async function paintsOf(browser: Browser, url: string): Promise<Paints> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(url);
    await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, PAINTED);
    return await page.evaluate((mark) => {
      const startOf = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
      return { first: startOf('first-contentful-paint'), useful: startOf(mark) };
    }, PAINTED);
  } finally {
    await context.close();
  }
}
