import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PROJECT_ROOT } from '../../lib/projectRoot.ts';

/** A committed file that a command makes. */
export interface Generated {
  readonly command: string;
  /** From the project's root. */
  readonly file: string;
  readonly about: string;
  readonly make: () => string | Promise<string>;
}

export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** Answers with the exit status. */
export async function generateCommand(
  { about, command, file, make }: Generated,
  argv: readonly string[],
  { err, out }: Terminal,
): Promise<number> {
  const options = { help: { type: 'boolean', default: false }, out: { type: 'string' } } as const;
  const usage = `Usage: npm run ${command} -- [--out FILE]

${about}

  --out FILE  where to write it (default: ${file})
  --help      show this
`;
  try {
    const { values } = parseArgs({ args: [...argv], options });
    if (values.help) {
      out(usage);
      return 0;
    }
    await writeFile(values.out ?? join(PROJECT_ROOT, file), await make());
    return 0;
  } catch (error) {
    err(`${error instanceof Error ? error.message : String(error)}. See npm run ${command} -- --help.\n`);
    return 1;
  }
}
