import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../lib/projectRoot.ts';

export interface MadeArticle {
  readonly key: string;
  readonly text: string;
}

/** As many articles as asked for, no two alike: the samples of seeds/ over and over, each time with a sentence of its own. */
export function madeArticles(count: number): readonly MadeArticle[] {
  const directory = join(PROJECT_ROOT, 'seeds');
  const samples = readdirSync(directory)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .map((name) => readFileSync(join(directory, name), 'utf8'));
  return Array.from({ length: count }, (_, at) => ({
    key: `bench/${String(at % 100).padStart(2, '0')}/article ${at}.txt`,
    text: `${samples[at % samples.length]}\n\nPolice seized ${at + 1} kilograms of cocaine in the operation.\n`,
  }));
}
