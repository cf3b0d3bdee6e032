import type { Outcome } from './outcome.ts';

/** Passes outcomes on to whoever waits for a key. */
export class Outcomes {
  private readonly waiting = new Map<string, (outcome: Outcome) => void>();

  /** The next outcome of a key: ask before it is uploaded. */
  next(key: string): Promise<Outcome> {
    return new Promise((resolve) => this.waiting.set(key, resolve));
  }

  /** Answers whether somebody waited for it. */
  tell(outcome: Outcome): boolean {
    const wanted = this.waiting.get(outcome.key);
    this.waiting.delete(outcome.key);
    wanted?.(outcome);
    return wanted !== undefined;
  }
}
