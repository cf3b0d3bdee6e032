// Every regular expression of the extractor: written as a literal, or built from strings when its modules are loaded or run.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { backtrackingOf } from './backtracking.ts';
import { regexesBuiltDuring } from './built.ts';
import { type FoundRegex, regexesIn } from './literals.ts';

const FOLDER = resolve(import.meta.dirname, '../../../../../functions/extract');
const SEED = resolve(import.meta.dirname, '../../../../../seeds/peru-brazil-river-patrols.txt');

const { literals, built } = await regexesIn(FOLDER);
const fromStrings = await regexesBuiltDuring(FOLDER, async () => {
  const { extract } = await import('../../../../../functions/extract/index.ts');
  await extract(await readFile(SEED), { key: 'seed.txt' });
});

const problems = (regexes: readonly FoundRegex[]): readonly string[] =>
  regexes.flatMap(({ file, source, flags }) => {
    const problem = backtrackingOf(source, flags);
    return problem === null ? [] : [`${file}: /${source}/${flags} is ${problem}`];
  });

test('literals are found in every step of the pipeline', () => {
  for (const step of ['1-decode', '2-page', '3-text', '4-entities', '5-facts'])
    expect(literals.map(({ file }) => file)).toContainEqual(expect.stringMatching(`^${step}/`));
});

test('each literal takes linear time on any text', () => {
  expect(problems(literals)).toEqual([]);
});

test('each one built from strings was seen, and takes linear time on any text', () => {
  expect([...new Set(fromStrings.map(({ file }) => file))]).toEqual(expect.arrayContaining([...built]));
  expect(problems(fromStrings)).toEqual([]);
});
