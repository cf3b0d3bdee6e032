import { type Message, processBatch } from '../../../functions/ingest/batch.ts';
import type { Ingest } from '../../../functions/ingest/ingest.ts';
import { reconcile } from '../../../functions/ingest/reconcile.ts';
import type { SimulatedQueue } from './simulatedQueue.ts';
import { type Strand, startWorker, type Worker } from './worker.ts';
import type { World } from './world.ts';

/** Clocks of two machines differ, by less than the margin of a claim allows for. */
const MOST_SKEW_MS = 400;

/** Everything that one strand of a function's work acts on. */
export type IngestFor = (strand: Strand, skew: number) => Ingest;

/** The functions that read the queue, as many at once as there may be. */
export interface SimulatedFunctions {
  /** Takes messages if there is a function free for them. */
  poll(): void;
  readonly running: ReadonlySet<Worker>;
}

export function simulatedFunctions(
  world: World,
  queue: Pick<SimulatedQueue, 'receive' | 'delete' | 'giveBack'>,
  ingestFor: IngestFor,
): SimulatedFunctions {
  const { conditions, note, random, timeline } = world;
  const running = new Set<Worker>();
  let started = 0;

  const poll = () => {
    for (const worker of running) if (!worker.isAlive()) running.delete(worker);
    if (running.size >= conditions.concurrency) return;
    const messages = queue.receive(random.whole(1, conditions.batchSize));
    if (messages.length === 0) return;
    started += 1;
    start(startWorker(`f${started}`, random.pick([1, 1, 10])), messages);
  };

  const start = (worker: Worker, messages: readonly Message[]) => {
    note(`${worker.name} takes ${messages.map(({ messageId }) => messageId)}`);
    running.add(worker);
    timeline.after(conditions.functionLimit, () => {
      if (running.has(worker)) worker.die();
      poll();
    });
    const skew = random.whole(-MOST_SKEW_MS, MOST_SKEW_MS);
    const work = { reconcileKey: (key: string) => reconcileKey(worker, key, skew), ignored: () => undefined };
    void processBatch(messages, work).then((failed) => {
      running.delete(worker);
      for (const { messageId } of messages) {
        if (failed.includes(messageId)) queue.giveBack(messageId);
        else queue.delete(messageId);
      }
      timeline.after(random.whole(0, 100), poll);
    });
  };

  const reconcileKey = async (worker: Worker, key: string, skew: number) => {
    const strand = worker.strand();
    try {
      const { kind } = await reconcile(key, ingestFor(strand, skew));
      note(`${worker.name} ${key}: ${kind}`);
    } catch (error) {
      note(`${worker.name} ${key}: ${String(error)}`);
      throw error;
    } finally {
      strand.done();
    }
  };

  return { poll, running };
}
