import { parseArgs } from 'node:util';
import { type Result, simulate } from './simulate.ts';

export const USAGE = `Usage: npm run simulate -- [options]

Plays random schedules of uploads, deletions, events and failures against the ingestion of Entente, and compares what is
left with a clean ingest of the same bucket (docs/convergence.md).

  --schedules N   how many (default: 10000)
  --from N        the seed of the first one (default: 1)
  --seed N        play one schedule, and tell everything that happens in it
  --help          show this
`;

export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

const TELL_EVERY = 250;

/** Answers with the exit status: 0 if every schedule ended as it should. */
export async function simulateCommand(argv: readonly string[], terminal: Terminal): Promise<number> {
  const options = optionsFrom(argv);
  if (options === null) {
    terminal.err(USAGE);
    return 2;
  }
  if (options.help) {
    terminal.out(USAGE);
    return 0;
  }
  return options.seed === undefined ? playMany(options, terminal) : playOne(options.seed, terminal);
}

async function playOne(seed: number, { out }: Terminal): Promise<number> {
  const { fault } = await simulate(seed, { note: (line) => out(`${line}\n`) });
  out(`seed ${seed}: ${fault ?? 'as it should be'}\n`);
  return fault === null ? 0 : 1;
}

async function playMany({ from, schedules }: Options, { err, out }: Terminal): Promise<number> {
  const total = { changes: 0, steps: 0, looks: 0, redriven: 0 };
  let failed = 0;
  for (let played = 1; played <= schedules; played += 1) {
    const seed = from + played - 1;
    const result = await simulate(seed);
    add(total, result);
    if (result.fault !== null) {
      failed += 1;
      out(`seed ${seed}: ${result.fault}\n  again: npm run simulate -- --seed ${seed}\n`);
    }
    if (played % TELL_EVERY === 0) err(`${played} of ${schedules} schedules, ${failed} failed\n`);
  }
  out(
    `${schedules} schedules with ${total.changes} changes and ${total.steps} events; readers looked ${total.looks} times; ` +
      `${total.redriven} messages were given up and sent again; ${failed} schedules failed\n`,
  );
  return failed === 0 ? 0 : 1;
}

type Total = Record<'changes' | 'steps' | 'looks' | 'redriven', number>;

function add(total: Total, result: Result): void {
  for (const name of ['changes', 'steps', 'looks', 'redriven'] as const) total[name] += result[name];
}

interface Options {
  readonly help: boolean;
  readonly schedules: number;
  readonly from: number;
  readonly seed: number | undefined;
}

function optionsFrom(argv: readonly string[]): Options | null {
  try {
    const text = { type: 'string' } as const;
    const { values } = parseArgs({
      args: [...argv],
      options: { help: { type: 'boolean', default: false }, schedules: text, from: text, seed: text },
    });
    return {
      help: values.help,
      schedules: wholeNumber(values.schedules) ?? 10_000,
      from: wholeNumber(values.from) ?? 1,
      seed: wholeNumber(values.seed),
    };
  } catch {
    return null;
  }
}

function wholeNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text)) throw new RangeError(`${text} is not a whole number.`);
  return Number(text);
}
