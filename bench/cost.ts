import { parseArgs } from 'node:util';
import { costTables } from './cost/costTables.ts';
import { measureArticles } from './cost/measureArticles.ts';
import { MEASURED } from './cost/measured.ts';

const USAGE = `Usage: npm run cost -- [--articles N]

What a million articles and a million questions cost on AWS. Ingests generated articles by the function's own code into a
table that only counts, and multiplies by the prices in bench/cost/prices.ts. What a question takes stands in
bench/cost/measured.ts; npm run bench:query measures it.

  --articles N   how many (default: 120)
`;

/** Lambda gives a function of 1 GiB this much of a processor. */
const PROCESSOR_SHARE = 1024 / 1769;

/** Between a function and the table or the bucket, in one region. */
const ROUND_TRIP_MS = 8;

/** The batches of entries are sent four at a time; the rest one after another, as are the two requests to the bucket. */
const ALONE = 6;
const AT_ONCE = 4;

const options = { help: { type: 'boolean' }, articles: { type: 'string', default: '120' } } as const;
const { values } = parseArgs({ options });
if (values.help) process.stdout.write(USAGE);
else await main(Number(values.articles));

async function main(count: number): Promise<void> {
  process.stderr.write(`ingesting ${count} articles\n`);
  const { milliseconds: busy, requests, ...sizes } = await measureArticles(count);
  const waits = ROUND_TRIP_MS * (ALONE + (requests - ALONE) / AT_ONCE);
  const milliseconds = busy / PROCESSOR_SHARE + waits;
  process.stdout.write(
    `An article takes ${busy.toFixed(0)} ms of a whole processor here and ${requests.toFixed(0)} requests to the table: about ${milliseconds.toFixed(0)} ms in Lambda.\n\n`,
  );
  process.stdout.write(costTables({ ...sizes, ...MEASURED.article, milliseconds }, MEASURED.query));
}
