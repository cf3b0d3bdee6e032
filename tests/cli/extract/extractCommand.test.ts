// The extract command as it is called: one JSON record a line, a summary for people, files that can't be read or extracted.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { extractCommand } from '../../../cli/extractCommand.ts';
import { articleRecord } from '../../../functions/records/schema/index.ts';

let folder = '';
let article = '';
const written = { out: '', err: '' };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'extract-'));
  article = join(folder, 'talks.txt');
  await writeFile(
    article,
    'Ministers Meet\n\nMarch 3, 2014\n\nThe defense ministers of Peru and Chile met in Lima on March 1.\n',
  );
  await writeFile(join(folder, 'empty.txt'), '');
});
afterAll(() => rm(folder, { recursive: true }));

beforeEach(() => {
  Object.assign(written, { out: '', err: '' });
  const keep = (stream: 'out' | 'err') => (text: string | Uint8Array) => {
    written[stream] += text;
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(keep('out'));
  vi.spyOn(process.stderr, 'write').mockImplementation(keep('err'));
});
afterEach(() => void vi.restoreAllMocks());

describe('the extract command', () => {
  test('prints one record a line, keyed by the path given', async () => {
    expect(await extractCommand([article, article])).toBe(0);
    const records = written.out
      .trimEnd()
      .split('\n')
      .map((line) => articleRecord.parse(JSON.parse(line)));
    expect(records).toEqual([
      expect.objectContaining({ article: expect.objectContaining({ key: article, title: 'Ministers Meet' }) }),
      expect.anything(),
    ]);
  });

  test('prints a summary for people', async () => {
    expect(await extractCommand(['--pretty', article])).toBe(0);
    expect(written.out).toContain('CL+PE meeting, completed, 2014-03-01');
  });

  test('names a file that is not there; the others still come', async () => {
    expect(await extractCommand([join(folder, 'none.txt'), article])).toBe(1);
    expect(written.err).toMatch(/none\.txt: there is no such file/);
    expect(written.out).toContain('Ministers Meet');
  });

  test('says why a file cannot be extracted', async () => {
    expect(await extractCommand([join(folder, 'empty.txt')])).toBe(1);
    expect(written.err).toMatch(/empty\.txt: The file is empty/);
    expect(JSON.parse(written.out)).toMatchObject({ article: { status: 'rejected', reason: { code: 'empty' } } });
  });

  test('says what to name instead of a folder', async () => {
    expect(await extractCommand([folder])).toBe(1);
    expect(written.err).toContain('is a folder');
  });

  test.each([[[]], [['--frobnicate']]])('a wrong call %j is status 2, and says so', async (args) => {
    expect(await extractCommand(args)).toBe(2);
    expect(written).toMatchObject({ out: '', err: expect.stringMatching(/Usage|frobnicate/) });
  });
});
