import { parseArgs } from 'node:util';
import { redrive } from './redrive.ts';
import { reprocess } from './reprocess.ts';
import { OperationError, type Target, targetFrom } from './target.ts';

export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

const STACK = `  --env NAME      the deployed stack whose outputs \`cdk deploy -c env=NAME --outputs-file outputs-NAME.json\` has written
  --outputs FILE  the same, from another file
  --local URL     the local stack whose bucket is at URL (npm start says where)
  --help          show this
`;

const USAGE = {
  redrive: `Usage: npm run redrive -- (--env NAME | --outputs FILE | --local URL)

Sends everything in the dead-letter queue through the queue again. May be interrupted and begun again at any time.

${STACK}`,
  reprocess: `Usage: npm run reprocess -- (--env NAME | --outputs FILE | --local URL) [--prefix PREFIX] [--after KEY]

Sends every object of the bucket through the queue again, after an upgrade of the extractor or where events are thought
to be lost. Articles that are up to date cost one look each.

  --prefix PREFIX only the keys that begin so
  --after KEY     go on behind this key, as an interrupted run says
${STACK}`,
};

type Operation = keyof typeof USAGE;

/** Answers with the exit status. */
export async function operationCommand(
  operation: Operation,
  argv: readonly string[],
  terminal: Terminal,
): Promise<number> {
  try {
    const options = optionsFrom(operation, argv);
    if (options.help) terminal.out(USAGE[operation]);
    else await run(operation, await targetFrom(options), options, terminal);
    return 0;
  } catch (error) {
    if (!(error instanceof OperationError)) throw error;
    terminal.err(`${error.message} See npm run ${operation} -- --help.\n`);
    return 1;
  }
}

async function run(operation: Operation, target: Target, options: Options, { err, out }: Terminal): Promise<void> {
  if (operation === 'redrive') {
    const sent = await redrive(target, (count) => err(`${count} sent\n`));
    out(`${sent} messages are in the queue again\n`);
    return;
  }
  let last = options.after;
  try {
    const sent = await reprocess(target, options, (progress) => {
      last = progress.last;
      err(`${progress.sent} sent, up to ${progress.last}\n`);
    });
    out(`${sent} objects will be looked at again\n`);
  } catch (error) {
    if (last !== undefined) err(`Go on with --after ${JSON.stringify(last)}\n`);
    throw error;
  }
}

interface Options {
  readonly help: boolean;
  readonly local: string | undefined;
  readonly outputs: string | undefined;
  readonly env: string | undefined;
  readonly prefix: string | undefined;
  readonly after: string | undefined;
}

const text = { type: 'string' } as const;
const OPTIONS = {
  help: { type: 'boolean' },
  local: text,
  outputs: text,
  env: text,
  prefix: text,
  after: text,
} as const;

function optionsFrom(operation: Operation, argv: readonly string[]): Options {
  const { after, env, help = false, local, outputs, prefix } = parsed(argv);
  if (operation === 'redrive' && (after !== undefined || prefix !== undefined)) {
    throw new OperationError('redrive takes neither --prefix nor --after: it sends every dead letter.');
  }
  return { after, env, help, local, outputs, prefix };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS }).values;
  } catch (error) {
    throw new OperationError(error instanceof Error ? `${error.message.split('. ')[0]}.` : String(error));
  }
}
