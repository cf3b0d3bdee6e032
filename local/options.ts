import { parseArgs } from 'node:util';
import { LocalError } from './localError.ts';

export const DEFAULT_PORT = 4000;

export interface Options {
  readonly help: boolean;
  /** Where the API listens; 0 takes any free port. */
  readonly port: number;
  /** Where data is kept between runs, or undefined to keep it in memory. */
  readonly data: string | undefined;
  readonly seeds: boolean;
}

export const USAGE = `Usage: npm start -- [options]

Runs Entente on this machine: a bucket to drop articles into, and an API that answers from their records.

  --port PORT   where the API listens (default: the variable PORT, or ${DEFAULT_PORT}); the bucket gets the next free port
  --data DIR    keep the articles and records in DIR between runs (default: in memory, gone when you stop)
  --no-seeds    start without the sample articles of seeds/
  --help        show this
`;

/** What the command line and the environment ask for. */
export function readOptions(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Options {
  const { values } = parsed(argv);
  return {
    help: values.help,
    port: portFrom(values.port ?? (env.PORT || undefined)),
    data: values.data,
    seeds: !values['no-seeds'],
  };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        help: { type: 'boolean', default: false },
        port: { type: 'string' },
        data: { type: 'string' },
        'no-seeds': { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new LocalError('bad-option', `${reason}: see npm start -- --help.`);
  }
}

function portFrom(text: string | undefined): number {
  if (text === undefined) return DEFAULT_PORT;
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new LocalError('bad-option', `A port is a number from 0 to 65535, and "${text}" is not.`);
}
