// Scope: the line that the terminal shows for what became of a key.
import { expect, it } from 'vitest';
import { type Outcome, outcomeLine } from '../../local/outcome.ts';

const key = 'a.txt';
const cases: readonly (readonly [Outcome, string])[] = [
  [
    { kind: 'extracted', key, counts: { acts: 1, figures: 2, statements: 0, people: 1 } },
    'extracted: a.txt (1 act, 2 figures, 0 statements, 1 person)',
  ],
  [{ kind: 'rejected', key, reason: 'The file is empty.' }, 'rejected: a.txt: The file is empty.'],
  [{ kind: 'removed', key }, 'removed: a.txt'],
  [{ kind: 'failed', key, retryInSeconds: 360 }, 'failed: a.txt: it will be tried again in 360 seconds'],
  [{ kind: 'given-up', key }, 'given up: a.txt: its message is in the dead-letter queue'],
  [{ kind: 'unclear', key }, 'unclear: a.txt: it was ingested, but the API could not answer what became of it'],
];

it.each(cases)('%j', (outcome, line) => {
  expect(outcomeLine(outcome)).toBe(line);
});
