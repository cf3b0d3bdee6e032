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

const PARTIES = ['Peru', 'Colombia', 'Brazil', 'Ecuador', 'Bolivia', 'Chile', 'Panama', 'Mexico'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'];
const DAYS = 28;

/** As many briefs as asked for, of an act and a figure each: what many articles cost, without the size of each. */
export function madeBriefs(count: number): readonly MadeArticle[] {
  const turn = <Value>(values: readonly Value[], at: number) => values[at % values.length];
  return Array.from({ length: count }, (_, at) => ({
    key: `bench/${String(at % 100).padStart(2, '0')}/brief ${at}.txt`,
    text: [
      'Neighbours sign agreement',
      `${turn(MONTHS, at)} ${1 + (at % DAYS)}, ${2001 + (at % 20)}`,
      `${turn(PARTIES, at)} and ${turn(PARTIES, at + 1 + (at % 7))} signed an agreement on border security on Monday.`,
      `Police seized ${at + 1} kilograms of cocaine in the first half of the year.\n`,
    ].join('\n\n'),
  }));
}
