import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../../lib/projectRoot.ts';

const DIRECTORY = join(PROJECT_ROOT, 'seeds');

export const SEED_NAMES = readdirSync(DIRECTORY).filter((name) => name.endsWith('.txt'));

export function seed(name: string): string {
  return readFileSync(join(DIRECTORY, name), 'utf8');
}
