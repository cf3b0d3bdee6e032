// Scope: how long to wait before another try.
import { describe, expect, it } from 'vitest';
import { backoff } from '../../../functions/records/clock.ts';

describe('backoff', () => {
  it('doubles up to a limit', () => {
    expect([0, 1, 2, 3].map((attempt) => backoff(attempt, () => 1, 100, 500))).toEqual([100, 200, 400, 500]);
  });

  it('is spread over the upper half', () => {
    expect(backoff(0, () => 0, 100, 500)).toBe(50);
  });
});
