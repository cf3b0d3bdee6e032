import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { eachInItsOwnProcess } from './eachInItsOwnProcess.ts';
import { loadTable } from './query/loadTable.ts';
import { madeRecords } from './query/madeRecords.ts';
import { writeTable } from './query/table.ts';

const USAGE = `Usage: npm run bench:query -- [--articles N,N]

Measures each route over HTTP on the local stack, one request at a time: milliseconds in the middle (p50) and of the
slowest hundredth (p99), milliseconds of the processor, and the read units that the table took. Pages have 20 items. The
table is loaded with made records of so many articles, straight into the emulator's files. Emulator, function and client
share one process.

  --articles N,N   how many (default: 1000,20000)
`;

const { values } = parseArgs({
  options: { help: { type: 'boolean' }, articles: { type: 'string', default: '1000,20000' } },
});
const counts = values.articles.split(',').map(Number);
if (values.help) process.stdout.write(USAGE);
else if (counts.length > 1) process.exitCode = eachInItsOwnProcess(counts);
else for (const count of counts) await main(count);

async function main(count: number): Promise<void> {
  const tell = (text: string) => process.stderr.write(`${text}\n`);
  const line = (text: string) => process.stdout.write(`${text}\n`);
  const data = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  try {
    tell(`loading ${count} articles`);
    const items = await loadTable(data, madeRecords(count), (written) => process.stderr.write(`${written} items\r`));
    line(`\n${count} articles, ${items} items\n`);
    await writeTable(data, { line, tell });
  } finally {
    rmSync(data, { recursive: true });
  }
}
