import { extract } from '../../functions/extract/index.ts';
import { HOSTILE, HOSTILE_HTML } from '../../tests/functions/extract/pipeline/fuzz/hostile.ts';
import { bestOf, secondsOf } from './clock.ts';
import { longArticle, sampleTexts } from './texts.ts';

const LENGTHS = [10_000, 30_000, 100_000, 300_000, 1_000_000];

const timeOf = (text: string, key: string, runs: number): Promise<number> => {
  const bytes = new TextEncoder().encode(text);
  return bestOf(runs, () => secondsOf(() => extract(bytes, { key })));
};

/** The time for one article of growing length, and what of it falls to a megabyte; the same for all lengths where growth is linear. */
export async function* growthOfArticles(): AsyncGenerator<string> {
  const texts = await sampleTexts();
  yield 'one article of growing length';
  let first: number | undefined;
  for (const length of LENGTHS) {
    const seconds = await timeOf(longArticle(texts, length), 'article.txt', 3);
    const share = seconds / length;
    first ??= share;
    const times = `${(share / first).toFixed(2)} times that of the shortest`;
    yield `${String(length / 1000).padStart(6)} KB ${(1000 * seconds).toFixed(0).padStart(7)} ms   ${(share * 1e6).toFixed(2)} s/MB, ${times}`;
  }
}

const SHORT = 20_000;
const FOLD = 8;
/** Time for eight times the length: 8 where growth is linear, 64 where it is quadratic. */
const MOST = 24;

/** The same for hostile texts, by one ratio each. */
export async function compareGrowth(): Promise<{ readonly lines: readonly string[]; readonly isLinear: boolean }> {
  const lines = [
    `time for ${(SHORT * FOLD) / 1000} KB against ${SHORT / 1000} KB (${FOLD} is linear, ${FOLD * FOLD} quadratic)`,
  ];
  let isLinear = true;
  for (const [key, makers] of [
    ['article.txt', HOSTILE],
    ['article.html', HOSTILE_HTML],
  ] as const) {
    for (const [name, make] of Object.entries(makers)) {
      const line = await growthLine(make, key).catch((error: unknown) => ({ said: `fails: ${error}`, fits: false }));
      isLinear &&= line.fits;
      lines.push(`${line.fits ? ' ' : '!'} ${name.padEnd(32)} ${line.said}`);
    }
  }
  return { lines, isLinear };
}

async function growthLine(
  make: (length: number) => string,
  key: string,
): Promise<{ readonly said: string; readonly fits: boolean }> {
  const short = await timeOf(make(SHORT), key, 3);
  const long = await timeOf(make(SHORT * FOLD), key, 2);
  const ratio = long / short;
  return { said: `${ratio.toFixed(1).padStart(7)}  (${(1000 * long).toFixed(0)} ms)`, fits: ratio <= MOST };
}
