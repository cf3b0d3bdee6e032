import { documentOf } from '../../functions/extract/3-text/document.ts';
import { extract } from '../../functions/extract/index.ts';
import { bestOf, secondsOf } from './clock.ts';
import { rivals } from './rivals.ts';
import { sampleTexts } from './texts.ts';

const ROUNDS = 5;
const NEEDED = 'To compare: npm install --no-save wink-nlp@2.4.0 wink-eng-lite-web-model@1.8.1 compromise@14.17.0';

/** Articles and megabytes per second, of them what no rule can better, then the same for each other library and how many times as fast Entente is. */
export async function* compareSpeed(): AsyncGenerator<string> {
  const texts = await sampleTexts();
  const files = texts.map((text) => new TextEncoder().encode(text));
  const bytes = files.reduce((sum, file) => sum + file.length, 0);
  const line = (name: string, does: string, seconds: number, ratio: string) =>
    `${name.padEnd(12)}${does.padEnd(38)}${(files.length / seconds).toFixed(1).padStart(8)} articles/s${(bytes / 1e6 / seconds).toFixed(2).padStart(8)} MB/s${ratio}`;

  yield `${files.length} articles, ${(bytes / 1e3).toFixed(0)} KB; best of ${ROUNDS} rounds after one to warm up`;
  const ours = await timed(async () => {
    for (const file of files) await extract(file, { key: 'article.txt' });
  });
  yield line('Entente', 'the whole record', ours, '');
  const floor = await timed(() =>
    texts.forEach((text) => void documentOf({ text, publishedOn: null, headline: null })),
  );
  yield line('', 'of that, tokens and sentences', floor, '');
  const others = rivals();
  for (const { name, does, run } of others) {
    const theirs = await timed(() => texts.forEach((text) => void run(text)));
    yield line(name, does, theirs, `   Entente is ${(theirs / ours).toFixed(1)} times as fast`);
  }
  if (others.length < 2) yield NEEDED;
}

async function timed(work: () => unknown): Promise<number> {
  await work();
  return bestOf(ROUNDS, () => secondsOf(work));
}
