import type { Clock, Random } from '../clock.ts';
import { Fault } from '../errors.ts';

/**
 * How long before its end a claim is no longer written under: longer than the table's client keeps trying one request
 * (see dynamo/client.ts), so that no write is under way when somebody else takes over.
 */
export const CLAIM_MARGIN_MS = 15_000;

/** The right to write items of one article, while its claim lasts. */
export interface WriteAccess {
  /** To be called before each write. Throws once the claim is about to end. */
  check(): void;
  readonly clock: Clock;
  readonly random: Random;
}

export function writeAccess(until: number, clock: Clock, random: Random): WriteAccess {
  return {
    clock,
    random,
    check: () => {
      if (clock.now() > until - CLAIM_MARGIN_MS) {
        throw new Fault('lease-lost', 'The time to write this article has run out; the next delivery finishes it.');
      }
    },
  };
}
