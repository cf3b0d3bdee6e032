// Every answer of the corpus is well formed and quotes its article. Of held articles a failure shows names of fields, no words.
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { AnswerError, casesOf, readAnswer } from '../../../../../cli/score/folder.ts';
import { HELD, WORK } from '../../../../../cli/score/folders.ts';
import { decode } from '../../../../../functions/extract/1-decode/index.ts';
import { fieldsNotQuoted } from './quoted.ts';

describe.each([
  ['work', await casesOf(WORK)],
  ['held', await casesOf(HELD)],
])('%s', (_, cases) => {
  test.each(cases)('$name', async ({ article, answer: path }) => {
    expect(article).not.toBeNull();
    const answer = await readAnswer(path).catch((error: unknown) =>
      error instanceof AnswerError ? error.message : Promise.reject(error),
    );
    expect(answer).toEqual(expect.any(Object));
    if (article === null || typeof answer === 'string') return;
    const decoded = decode(await readFile(article));
    expect(decoded.kind === 'rejected' ? decoded.reason : fieldsNotQuoted(answer, decoded.text)).toEqual([]);
  });
});

test('a third of the corpus is held back', async () => {
  const [work, held] = [(await casesOf(WORK)).length, (await casesOf(HELD)).length];
  expect(held / (work + held)).toBeGreaterThan(0.3);
  expect(work + held).toBeGreaterThanOrEqual(40);
});
