// Scope: how the benchmark of start-up sums up its times, and that a bundle loads and is measured.
import { expect, it } from 'vitest';
import { spreadOf, startUp } from '../../bench/startup/measure.ts';

it.each([
  [[3], 3, 3],
  [[4, 1, 2], 2, 1],
  [[4, 1, 2, 10], 3, 1],
])('the spread of %j has the median %d and the least %d', (values, median, least) => {
  expect(spreadOf(values)).toEqual({ median, least });
});

it('a bare process takes some time, and a bundle that does not load is an error', () => {
  expect(startUp({ name: 'bare', file: undefined }).passed).toBeGreaterThan(0);
  expect(() => startUp({ name: 'missing', file: '/nowhere.cjs' })).toThrow(/nowhere/);
});
