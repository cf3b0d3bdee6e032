// Scope: the commands that write a committed file, by one that writes a line.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { generateCommand } from '../../../cli/generate/generateCommand.ts';

const directory = mkdtempSync(join(tmpdir(), 'entente-generate-'));
afterAll(() => rmSync(directory, { recursive: true }));

async function run(...argv: readonly string[]) {
  const texts = { out: '', err: '' };
  const generated = { command: 'line', file: 'docs/line.txt', about: 'Writes a line.', make: () => 'a line\n' };
  const status = await generateCommand(generated, argv, {
    out: (text) => {
      texts.out += text;
    },
    err: (text) => {
      texts.err += text;
    },
  });
  return { status, ...texts };
}

describe('a command that writes a file', () => {
  it('writes it where it is told', async () => {
    const file = join(directory, 'line.txt');
    expect(await run('--out', file)).toEqual({ status: 0, out: '', err: '' });
    expect(readFileSync(file, 'utf8')).toBe('a line\n');
  });

  it('explains itself', async () => {
    expect(await run('--help')).toMatchObject({ status: 0, out: expect.stringContaining('docs/line.txt'), err: '' });
  });

  it.each([[['--speed']], [['--out', join(directory, 'nowhere', 'line.txt')]]])(
    'says in a line what is wrong with %j',
    async (argv) => {
      expect(await run(...argv)).toMatchObject({ status: 1, out: '', err: expect.stringMatching(/^[^\n]+\n$/) });
    },
  );
});
