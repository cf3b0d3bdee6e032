/** Time as the service sees it, so that a simulation can be its master. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  wait(milliseconds: number): Promise<void>;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/** A number from 0 up to, not including, 1. */
export type Random = () => number;

/** Exponential, with full jitter, so that those who collided once do not collide again. `attempt` counts from 0. */
export function backoff(attempt: number, random: Random, first: number, most: number): number {
  return Math.round(Math.min(most, first * 2 ** attempt) * (0.5 + random() / 2));
}
