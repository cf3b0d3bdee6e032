import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { PROJECT_ROOT } from '../../lib/projectRoot.ts';
import { startLocalStack } from '../../local/localStack.ts';
import { Outcomes } from '../../local/outcomes.ts';
import { loadSeeds } from '../../local/seeds.ts';
import { HOW_TO_HAVE_CHROMIUM } from '../browser/chromium.ts';
import { openBrowser } from '../browser/openBrowser.ts';
import { SHOTS, type Shot, SIZE } from './shots.ts';

const USAGE = `Usage: npm run screenshots -- [--out DIR]

Takes a picture of each view of the explorer over the samples, for the README.

  --out DIR   where to put them (default: docs/explorer)
  --help      show this
`;

export interface Terminal {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** `npm run screenshots`: answers with the exit status. */
export async function screenshotsCommand({ argv, env, err, out }: Terminal): Promise<number> {
  const options = optionsFrom(argv);
  if (options === null) {
    err(USAGE);
    return 1;
  }
  if (options.help) {
    out(USAGE);
    return 0;
  }
  const browser = await openBrowser(env);
  if (browser === null) {
    err(`There is no Chromium here: ${HOW_TO_HAVE_CHROMIUM}.\n`);
    return 1;
  }
  try {
    await mkdir(options.directory, { recursive: true });
    await takeAll(browser, options.directory, err, out);
    return 0;
  } finally {
    await browser.close();
  }
}

function optionsFrom(argv: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: { help: { type: 'boolean', default: false }, out: { type: 'string' } },
    });
    return { help: values.help, directory: values.out ?? join(PROJECT_ROOT, 'docs', 'explorer') };
  } catch {
    return null;
  }
}

async function takeAll(browser: Browser, directory: string, err: Terminal['err'], out: Terminal['out']): Promise<void> {
  const outcomes = new Outcomes();
  const stack = await startLocalStack({
    port: 0,
    onOutcome: (outcome) => outcomes.tell(outcome),
    onError: (error) => err(`${String(error)}\n`),
  });
  try {
    for await (const { key } of loadSeeds({ endpoint: stack.objects, bucket: stack.bucket, outcomes })) err(`${key}\n`);
    for (const shot of SHOTS) out(`${await take(browser, stack.api, shot, directory)}\n`);
  } finally {
    await stack.stop();
  }
}

async function take(browser: Browser, baseURL: string, shot: Shot, directory: string): Promise<string> {
  const { name, path, scheme = 'light', size = SIZE } = shot;
  const context = await browser.newContext({ baseURL, viewport: size, colorScheme: scheme });
  const page = await context.newPage();
  await page.goto(path);
  await page.waitForSelector('.view:not([aria-busy])');
  // Charts and scrolling come to rest.
  await page.waitForTimeout(500);
  const file = join(directory, `${name}.png`);
  await page.screenshot({ path: file });
  await context.close();
  return file;
}
