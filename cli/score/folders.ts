import { stat } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import type { ScoreOptions } from './options.ts';

const CORPUS = resolve(import.meta.dirname, '../../tests/corpus');

/** The two parts of the development corpus: rules are written with the misses of `work`, `held` is seen only as a score. */
export const WORK = join(CORPUS, 'work');
export const HELD = join(CORPUS, 'held');

export const isHeld = (folder: string): boolean => resolve(folder) === HELD;

/** "work" and "held" for the corpus, else the folder as it was given. */
export const nameOf = (folder: string): string =>
  relative(CORPUS, resolve(folder)).startsWith('..') ? folder : basename(folder);

/** What is wrong with the folders of the call, or null. */
export async function folderProblem({ folders, answers, misses }: ScoreOptions): Promise<string | null> {
  if (misses && folders.some(isHeld))
    return 'held is looked at only through its score; --misses goes with another folder';
  for (const folder of [...folders, ...(answers === undefined ? [] : [answers])]) {
    const isFolder = await stat(folder).then(
      (found) => found.isDirectory(),
      () => false,
    );
    if (!isFolder) return `${folder}: there is no such folder`;
  }
  return null;
}
