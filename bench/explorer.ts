import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { HOW_TO_HAVE_CHROMIUM } from '../cli/browser/chromium.ts';
import { openBrowser } from '../cli/browser/openBrowser.ts';
import { eachInItsOwnProcess } from './eachInItsOwnProcess.ts';
import { paintsOf } from './explorer/paints.ts';
import { stackWith } from './explorer/stackWith.ts';

const USAGE = `Usage: npm run bench:explorer -- [--articles N,…] [--runs N]

Opens views of the explorer over a local stack that holds the records of made articles, each time with an empty cache, and
prints how long it takes until something is painted, and until the data is: by the browser's own timing, median and worst.

  --articles N,…   how many articles (default: 100,20000)
  --runs N         how often each view is opened (default: 11)
`;

const PATHS = ['/explore', '/explore/acts', '/explore/acts?country=PE,BR', '/explore/search?q=word7'];

const { values } = parseArgs({
  options: {
    help: { type: 'boolean' },
    articles: { type: 'string', default: '100,20000' },
    runs: { type: 'string', default: '11' },
  },
});
const counts = values.articles.split(',').map(Number);
const [only] = counts;
if (values.help) process.stdout.write(USAGE);
else if (only === undefined || counts.length > 1)
  process.exitCode = eachInItsOwnProcess(counts, ['--runs', values.runs]);
else process.exitCode = await main(only, Number(values.runs));

async function main(count: number, runs: number): Promise<number> {
  const browser = await openBrowser(process.env);
  if (browser === null) {
    process.stderr.write(`There is no Chromium here: ${HOW_TO_HAVE_CHROMIUM}.\n`);
    return 1;
  }
  try {
    process.stdout.write(
      '| articles | view | first paint, ms | useful paint, ms | worst |\n| ---: | --- | ---: | ---: | ---: |\n',
    );
    await measure(browser, count, runs);
    return 0;
  } finally {
    await browser.close();
  }
}

async function measure(browser: Browser, count: number, runs: number): Promise<void> {
  process.stderr.write(`${count} articles\n`);
  const { api, stop } = await stackWith(count, (error) => process.stderr.write(`${String(error)}\n`));
  try {
    for (const path of PATHS) {
      const first: number[] = [];
      const useful: number[] = [];
      for (let run = 0; run < runs; run += 1) {
        const paints = await paintsOf(browser, `${api}${path}`);
        first.push(paints.first);
        useful.push(paints.useful);
      }
      const cells = [count, `\`${path}\``, median(first), median(useful), Math.round(Math.max(...useful))];
      process.stdout.write(`| ${cells.join(' | ')} |\n`);
    }
  } finally {
    await stop();
  }
}

function median(numbers: readonly number[]): number {
  return Math.round(numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN);
}
