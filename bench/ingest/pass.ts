import type { Outcome } from '../../local/outcome.ts';

export interface Passes {
  /** To be told what became of a key. */
  outcome(outcome: Outcome): void;
  /** Begins a pass, waits until every article has come to its end, and says what that took. */
  run(begin: () => Promise<void>): Promise<string>;
  /** Keys that came to another end than they should. */
  wrong(): readonly string[];
}

/** How often a pass tells how far it is. */
const TOLD_PARTS = 20;

const MEBIBYTE = 1024 * 1024;

/** One pass after another over the same articles. */
export function passes(count: number, tell: (text: string) => void): Passes {
  const wrong: string[] = [];
  let seen = new Set<string>();
  let finished: () => void = () => undefined;
  let peak = 0;
  return {
    wrong: () => wrong,
    outcome: ({ key, kind }) => {
      // Comes back: an emulator on a busy machine may be slower than the function waits.
      if (kind === 'failed') return;
      if (kind !== 'extracted') wrong.push(`${key} (${kind})`);
      seen.add(key);
      peak = Math.max(peak, process.memoryUsage.rss());
      if (seen.size % Math.ceil(count / TOLD_PARTS) === 0) tell(`${seen.size} of ${count}`);
      if (seen.size === count) finished();
    },
    run: async (begin) => {
      seen = new Set();
      const done = new Promise<void>((resolve) => {
        finished = resolve;
      });
      const [start, cpu] = [performance.now(), process.cpuUsage()];
      await begin();
      await done;
      const { system, user } = process.cpuUsage(cpu);
      const [seconds, busy] = [(performance.now() - start) / 1000, (user + system) / 1000];
      return `${seconds.toFixed(1)} s, ${(count / seconds).toFixed(1)} articles/s, ${(busy / count).toFixed(1)} ms of the processor an article (emulators included), peak ${Math.round(peak / MEBIBYTE)} MiB`;
    },
  };
}
