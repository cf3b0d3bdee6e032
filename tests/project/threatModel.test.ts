// Scope: every line of docs/threat-model.md names tests, and those tests exist.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../lib/projectRoot.ts';

const page = readFileSync(join(PROJECT_ROOT, 'docs/threat-model.md'), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(2)
  .map((line) => line.split(' | ').map((cell) => cell.replaceAll('|', '').trim()));

/** A file of tests, and the beginning or a part of the name of one in it. */
const REFERENCE = /^`(?<file>tests\/[\w/.-]+\.test\.ts)`: (?<name>.+)$/;

describe('the threat model', () => {
  it('has its lines', () => {
    expect(rows.length).toBeGreaterThan(15);
  });

  it.each(rows)('%s: %s', (_who, _what, _stops, tests = '') => {
    const references = tests.split('; ').map((each) => REFERENCE.exec(each)?.groups);
    for (const reference of references) {
      expect(reference).toBeDefined();
      const path = join(PROJECT_ROOT, reference?.file ?? '');
      expect(existsSync(path) ? namesIn(readFileSync(path, 'utf8')) : `no file ${path}`).toContain(reference?.name);
    }
  });
});

/** What the tests and groups of a file are called, those with a table of cases too. */
function namesIn(source: string): string {
  return [...source.matchAll(/(?:\b(?:it|test|describe)\(|\)\()\s*(['"`])(?<name>.*?)\1,/g)]
    .map(({ groups }) => groups?.name)
    .join('\n');
}
