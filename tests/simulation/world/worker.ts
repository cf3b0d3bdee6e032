/** One running function, or one reader. When it dies, no answer reaches it any more; what it had sent is still under way. */
export interface Worker {
  readonly name: string;
  /** How many times slower than others its network is. */
  readonly slower: number;
  isAlive(): boolean;
  die(): void;
  /** One line of work in it: what waits for one thing, or a few, at a time. */
  strand(): Strand;
  /** Whether every strand waits for an answer or is done, so that nothing more happens before the next event. */
  isWaiting(): boolean;
}

export interface Strand {
  readonly worker: Worker;
  /** Waits for something to come; the answer is dropped if the worker has died by then. */
  waitFor<Result>(begin: (answer: Answer<Result>) => void): Promise<Result>;
  done(): void;
}

export interface Answer<Result> {
  give(result: Result): void;
  fail(error: Error): void;
}

export function startWorker(name: string, slower = 1): Worker {
  let alive = true;
  const open = new Map<Strand, { waits: number }>();
  const worker: Worker = {
    name,
    slower,
    isAlive: () => alive,
    die: () => {
      alive = false;
    },
    isWaiting: () => !alive || [...open.values()].every(({ waits }) => waits > 0),
    strand: () => {
      const state = { waits: 0 };
      const strand: Strand = {
        worker,
        waitFor: (begin) =>
          new Promise((resolve, reject) => {
            state.waits += 1;
            const once = settleOnce(() => {
              state.waits -= 1;
              return alive;
            });
            begin({ give: (result) => once(() => resolve(result)), fail: (error) => once(() => reject(error)) });
          }),
        done: () => open.delete(strand),
      };
      open.set(strand, state);
      return strand;
    },
  };
  return worker;
}

/** The first answer counts; `isHeard` says whether anybody is left to hear it. */
function settleOnce(isHeard: () => boolean): (settle: () => void) => void {
  let settled = false;
  return (settle) => {
    if (settled) return;
    settled = true;
    if (isHeard()) settle();
  };
}
