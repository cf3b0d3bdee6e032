import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { HANDLERS } from '../lib/handlers.ts';
import { type Bundle, bundlesOf } from './startup/bundles.ts';
import { measure, type Subject, type Times } from './startup/measure.ts';

const USAGE = `Usage: npm run bench:startup -- [--runs N]

Measures how long each function's bundle takes from the start of a fresh process until it can take an event, beside a
bare Node process and beside the same handler bundled without any care.

  --runs N   fresh processes of each (default: 20)
`;

const HEADINGS = ['median', 'least', 'least processor', 'above bare', 'least above bare', 'processor above'];

const { values } = parseArgs({ options: { help: { type: 'boolean' }, runs: { type: 'string', default: '20' } } });
if (values.help) process.stdout.write(USAGE);
else await main(Number(values.runs));

async function main(runs: number): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'entente-startup-'));
  try {
    const pairs = await Promise.all(Object.entries(HANDLERS).map(([name, entry]) => bundlesOf(name, entry, directory)));
    const bare: Subject = { name: 'bare Node', file: undefined };
    const bundles = pairs.flat();
    const times = measure([bare, ...bundles], runs, (done) => process.stderr.write(`${done} of ${runs}\r`));
    const base = times.get(bare);
    process.stdout.write(`${''.padEnd(32)} ${HEADINGS.map((heading) => heading.padStart(18)).join('')}\n`);
    for (const [{ name }, taken] of times) {
      const bundle = bundles.find((each) => each.name === name);
      process.stdout.write(`${line(name, sizes(bundle), taken, base ?? taken)}\n`);
    }
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** What is read at the start, of what there is. */
function sizes(bundle: Bundle | undefined): string {
  if (bundle === undefined) return '';
  const [first, all] = [bundle.bytes, bundle.allBytes].map((bytes) => Math.round(bytes / 1024));
  return `${first} of ${all} KiB`;
}

function line(name: string, size: string, { busy, passed }: Times, bare: Times): string {
  const own = [passed.median, passed.least, busy.least];
  const above = [passed.median - bare.passed.median, passed.least - bare.passed.least, busy.least - bare.busy.least];
  return `${name.padEnd(14)}${size.padStart(18)} ${[...own, ...above].map((time) => `${time.toFixed(0)} ms`.padStart(18)).join('')}`;
}
