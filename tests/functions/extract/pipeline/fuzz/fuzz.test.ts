// Bytes that nobody would write: the extractor never throws and always gives a sound record. FUZZ_RUNS, FUZZ_SEED and FUZZ_LENGTH look further.
import fc from 'fast-check';
import { describe, test } from 'vitest';
import { articles } from '../support/articles.ts';
import { seeds } from '../support/seeds.ts';
import { HOSTILE, HOSTILE_HTML } from './hostile.ts';
import { mutation } from './mutations.ts';
import { expectSound } from './sound.ts';

const OPTIONS = { numRuns: Number(process.env.FUZZ_RUNS ?? 100), seed: Number(process.env.FUZZ_SEED ?? 20150417) };
const TIMEOUT = 600_000;
const LENGTH = Number(process.env.FUZZ_LENGTH ?? 10_000);

const pages: readonly Uint8Array[] = [...seeds, ...articles].map(({ text }) => new TextEncoder().encode(text));

const randomBytes = fc.uint8Array({ maxLength: 2_000 });
const randomText = fc.string({ unit: 'binary', maxLength: 2_000 });
const mutations = fc.array(mutation, { minLength: 1, maxLength: 6 });
const mutatedPage = fc
  .tuple(fc.constantFrom(...pages), mutations)
  .map(([page, changes]) => changes.reduce((bytes, change) => change(bytes), page));
const anyKey = fc.constantFrom('a.txt', 'a.html', 'a.md');

const holds = (content: fc.Arbitrary<string | Uint8Array>): Promise<void> => {
  const property = fc.asyncProperty(content, anyKey, async (bytes, key) => {
    await expectSound(bytes, key);
  });
  return fc.assert(property, OPTIONS);
};

describe('at random', () => {
  test('bytes', () => holds(randomBytes), TIMEOUT);
  test('characters', () => holds(randomText), TIMEOUT);
  test('articles with parts cut off, moved and put in', () => holds(mutatedPage), TIMEOUT);
});

describe('much of one thing', () => {
  for (const [name, text] of Object.entries(HOSTILE)) test(name, () => expectSound(text(LENGTH)), TIMEOUT);
});

describe('pages with much of one thing', () => {
  for (const [name, page] of Object.entries(HOSTILE_HTML))
    test(name, () => expectSound(page(LENGTH), 'a.html'), TIMEOUT);
});
