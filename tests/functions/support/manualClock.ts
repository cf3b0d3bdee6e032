import type { Clock } from '../../../functions/records/clock.ts';

export interface ManualClock extends Clock {
  advance(milliseconds: number): void;
}

/** A clock that moves only when somebody waits for it or pushes it. */
export function manualClock(start = Date.UTC(2026, 0, 1)): ManualClock {
  let time = start;
  return {
    now: () => time,
    advance: (milliseconds) => {
      time += milliseconds;
    },
    wait: async (milliseconds) => {
      time += milliseconds;
    },
  };
}
