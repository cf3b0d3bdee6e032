import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface Article {
  readonly name: string;
  readonly text: string;
}

const FOLDER = resolve(import.meta.dirname, '../../../../../seeds');

/** The sample articles that come with the project. */
export const seeds: readonly Article[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => ({ name: file.replace('.txt', ''), text: readFileSync(join(FOLDER, file), 'utf8') }));
