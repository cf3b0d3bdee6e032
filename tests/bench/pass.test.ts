// Scope: when a pass of the load test is over, and what counts as wrong in it.
import { expect, it } from 'vitest';
import { passes } from '../../bench/ingest/pass.ts';

const counts = { acts: 1, figures: 1, statements: 1, people: 1 };

it('a pass is over when each article has come to its end, and one that is tried again has not', async () => {
  const pass = passes(2, () => undefined);
  let isOver = false;
  const told = pass
    .run(async () => undefined)
    .then((text) => {
      isOver = true;
      return text;
    });
  await Promise.resolve();
  pass.outcome({ kind: 'extracted', key: 'a', counts });
  pass.outcome({ kind: 'failed', key: 'b', retryInSeconds: 1 });
  await new Promise((resolve) => setImmediate(resolve));
  expect(isOver).toBe(false);
  pass.outcome({ kind: 'extracted', key: 'b', counts });
  expect(await told).toMatch(/articles\/s/);
  expect(pass.wrong()).toEqual([]);
});

it.each(['given-up', 'removed', 'unclear'] as const)('an article that is %s in the end is wrong', (kind) => {
  const pass = passes(1, () => undefined);
  pass.outcome({ kind, key: 'a' });
  expect(pass.wrong()).toEqual([`a (${kind})`]);
});
