import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startLocalStack } from '../local/localStack.ts';
import { loadTable } from './query/loadTable.ts';
import { madeRecords } from './query/madeRecords.ts';
import { measure } from './query/measure.ts';
import { benchQuestions } from './query/questions.ts';
import { unitCounter } from './query/unitsOf.ts';

const USAGE = `Usage: npm run bench:query -- [--articles N,N]

Measures each route over HTTP on the local stack, one request at a time: milliseconds in the middle (p50) and of the
slowest hundredth (p99), and the read units that the table took. Pages have 20 items. The table is loaded with made
records of so many articles, straight into the emulator's files. Emulator, function and client share one process.

  --articles N,N   how many (default: 1000,20000)
`;

const { values } = parseArgs({
  options: { help: { type: 'boolean' }, articles: { type: 'string', default: '1000,20000' } },
});
if (values.help) process.stdout.write(USAGE);
else for (const count of values.articles.split(',').map(Number)) await main(count);

async function main(count: number): Promise<void> {
  const tell = (text: string) => process.stderr.write(`${text}\n`);
  const line = (cells: readonly (string | number)[]) => process.stdout.write(`| ${cells.join(' | ')} |\n`);
  const data = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  try {
    tell(`loading ${count} articles`);
    const items = await loadTable(data, madeRecords(count), (written) => process.stderr.write(`${written} items\r`));
    const stack = await startLocalStack({
      port: 0,
      data,
      onOutcome: () => undefined,
      onError: (error) => tell(String(error)),
    });
    // The stack has set the environment in which its functions find their table.
    const counter = unitCounter(process.env.TABLE_NAME ?? '');
    try {
      process.stdout.write(`\n${count} articles, ${items} items\n\n`);
      line(['request', 'p50 ms', 'p99 ms', 'read units', 'requests']);
      line(['---', '---:', '---:', '---:', '---:']);
      for (const { name, url } of benchQuestions(await anyAct(counter.ask))) {
        tell(name);
        const { units } = await counter.ask(url);
        const { failed, p50, p99, requests } = await measure(`${stack.api}${url}`, () => performance.now());
        line([
          `\`${name}\``,
          p50.toFixed(1),
          p99.toFixed(1),
          units,
          failed === 0 ? requests : `${requests}, ${failed} failed`,
        ]);
      }
    } finally {
      counter.stop();
      await stack.stop();
    }
  } finally {
    rmSync(data, { recursive: true });
  }
}

async function anyAct(ask: ReturnType<typeof unitCounter>['ask']): Promise<string> {
  const { body } = await ask('/cooperation?limit=1');
  const { items } = body as { readonly items: readonly { readonly id: string }[] };
  return items[0]?.id ?? '';
}
