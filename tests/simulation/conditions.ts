import type { SeededRandom } from './seededRandom.ts';

/** The weather of one schedule: how long things take, and how often they go wrong. */
export interface Conditions {
  /** The longest that one half of a request usually takes, in milliseconds. */
  readonly slowness: number;
  /** Of all requests. */
  readonly faultRate: number;
  /** Of the requests that go wrong, those with which the whole function dies. */
  readonly crashShare: number;
  /** Functions that may run at once. */
  readonly concurrency: number;
  /** Messages that one function takes at most: those of one key in one batch are looked at once. */
  readonly batchSize: number;
  /** After which Lambda ends a function; longer than any, as on one's own machine, to let claims run out under it. */
  readonly functionLimit: number;
  /** Whether a message that failed comes back at once, or after its visibility timeout. */
  readonly returnsAtOnce: boolean;
  readonly versionedBucket: boolean;
}

/** Longer than the table's client tries one request: no answer and no effect comes later (functions/records/store/dynamo/client.ts). */
export const LONGEST_REQUEST_MS = 14_000;

export function drawConditions(random: SeededRandom): Conditions {
  return {
    slowness: random.pick([20, 200, 2_000, LONGEST_REQUEST_MS / 2]),
    faultRate: random.pick([0, 0.02, 0.05, 0.15]),
    crashShare: random.pick([0.1, 0.5, 0.9]),
    concurrency: random.whole(2, 4),
    batchSize: random.pick([1, 1, 10]),
    functionLimit: random.pick([60_000, 600_000]),
    returnsAtOnce: random.chance(0.5),
    versionedBucket: random.chance(0.8),
  };
}
