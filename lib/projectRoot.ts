import { resolve } from 'node:path';

/** Where package.json is, so that paths do not depend on the directory that a command is run from. */
export const PROJECT_ROOT = resolve(import.meta.dirname, '..');
