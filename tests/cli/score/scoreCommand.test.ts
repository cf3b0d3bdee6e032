// The score command as it is called: folders, answers, exit status. Articles are written to a folder of the test's own.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HELD } from '../../../cli/score/folders.ts';
import { scoreCommand } from '../../../cli/score/scoreCommand.ts';

const ARTICLE =
  'Ministers Meet\n\nMarch 3, 2014\n\nThe defense ministers of Peru and Chile met in Lima on Monday. They talked for an hour about the border.\n';
const ANSWER = { article: { title: 'Ministers Meet' }, countries: ['PE', 'CL', 'BO'] };

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'score-'));
  await mkdir(join(folder, 'answers'));
  await writeFile(join(folder, 'ministers.txt'), ARTICLE);
  await writeFile(join(folder, 'ministers.json'), JSON.stringify(ANSWER));
  await writeFile(join(folder, 'answers', 'ministers.json'), JSON.stringify({ ...ANSWER, countries: ['PE', 'CL'] }));
});
afterAll(() => rm(folder, { recursive: true }));

async function score(...args: readonly string[]) {
  let out = '';
  let err = '';
  const status = await scoreCommand(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { status, out, err };
}

describe('the score command', () => {
  test('scores the articles of a folder by the answers beside them', async () => {
    const { status, out } = await score('--json', folder);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ [folder]: { articles: 1, countries: { gold: 3, hit: 2, predicted: 2 } } });
  });

  test('takes the answers from another folder', async () => {
    const { out } = await score('--json', '--answers', join(folder, 'answers'), folder);
    expect(JSON.parse(out)).toMatchObject({ [folder]: { countries: { gold: 2, hit: 2 } } });
  });

  test('lists misses by article and record type', async () => {
    const { out } = await score('--misses', folder);
    expect(out).toContain('ministers  countries  missed  BO\n');
  });

  test('counts an article that is not there as missed', async () => {
    const { out } = await score('--json', '--answers', folder, join(folder, 'answers'));
    expect(JSON.parse(out)).toMatchObject({ [join(folder, 'answers')]: { countries: { hit: 0, predicted: 0 } } });
  });

  test('never lists the misses of held', async () => {
    expect(await score('--misses', HELD)).toMatchObject({
      status: 2,
      out: '',
      err: expect.stringContaining('only through its score'),
    });
  });

  test('names the file and the field of an answer that cannot be used', async () => {
    const bad = join(folder, 'bad');
    await mkdir(bad);
    await writeFile(join(bad, 'x.json'), JSON.stringify({ article: {}, people: [{ nane: 'Ana Ruiz' }] }));
    expect(await score(bad)).toMatchObject({ status: 1, err: expect.stringMatching(/x\.json: people\.0\.name/) });
  });

  test.each([
    [['--answers', 'a'], /one folder/],
    [['--frobnicate'], /frobnicate/],
    [['no-such-folder'], /no such folder/],
    [['--json', '--misses'], /exclude/],
  ])('says what is wrong with the call %j', async (args, message) => {
    expect(await score(...args)).toMatchObject({ status: 2, out: '', err: expect.stringMatching(message) });
  });

  test('explains itself', async () => {
    expect(await score('--help')).toMatchObject({ status: 0, out: expect.stringContaining('--misses') });
  });
});
