import { LocalError } from './localError.ts';
import type { LocalStack } from './localStack.ts';
import { type Options, readOptions, USAGE } from './options.ts';
import { outcomeLine } from './outcome.ts';
import { Outcomes } from './outcomes.ts';
import { welcome } from './welcome.ts';

export interface Terminal {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Settles when the person wants it to stop. */
  readonly stopped: Promise<void>;
}

/** `npm start`: runs the local stack until it is told to stop, and answers with the exit status. */
export async function run(terminal: Terminal): Promise<number> {
  try {
    const options = readOptions(terminal.argv, terminal.env);
    if (options.help) terminal.out(USAGE);
    else await serve(options, terminal);
    return 0;
  } catch (error) {
    if (!(error instanceof LocalError)) throw error;
    terminal.err(`${error.message}\n`);
    return 1;
  }
}

async function serve(options: Options, { err, out, stopped }: Terminal): Promise<void> {
  // Not before it is known what is wanted: this takes half a second.
  const { startLocalStack } = await import('./localStack.ts');
  const outcomes = new Outcomes();
  const stack = await startLocalStack({
    port: options.port,
    data: options.data,
    onOutcome: (outcome) => {
      if (!outcomes.tell(outcome)) err(`${outcomeLine(outcome)}\n`);
    },
    onError: (error) => err(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`),
  });
  const wanted = Promise.race([stopped, welcomeTo(stack, options, outcomes, out)]);
  try {
    await wanted;
    await stopped;
    out('\nStopping.\n');
  } finally {
    await stack.stop();
  }
}

async function welcomeTo(stack: LocalStack, options: Options, outcomes: Outcomes, out: Terminal['out']): Promise<void> {
  if (stack.kept.length > 0) {
    out(`kept: ${stack.kept.length} keys of ${options.data}, which are checked in the background\n`);
    for (const key of stack.kept) void outcomes.next(key);
    await stack.restore();
  } else if (options.seeds) await showSeeds(stack, outcomes, out);
  out(welcome({ ...stack, data: options.data }));
}

async function showSeeds({ bucket, objects }: LocalStack, outcomes: Outcomes, out: Terminal['out']): Promise<void> {
  const { loadSeeds } = await import('./seeds.ts');
  for await (const outcome of loadSeeds({ endpoint: objects, bucket, outcomes })) out(`${outcomeLine(outcome)}\n`);
}
