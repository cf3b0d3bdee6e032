import { backoff } from '../clock.ts';
import { Fault } from '../errors.ts';
import { type ArticleStore, BATCH_SIZE, type EntryChange } from './recordTable.ts';
import type { WriteAccess } from './writeAccess.ts';

/** Requests of one article that are under way at once: enough to hide their latency, too few to starve other articles. */
const PARALLEL = 4;

const MAX_ATTEMPTS = 12;
const FIRST_WAIT_MS = 25;
const LONGEST_WAIT_MS = 2_000;

/** Makes all changes, in batches, and insists on those that the table has no capacity for at first. */
export async function changeAll(
  store: Pick<ArticleStore, 'changeEntries'>,
  changes: readonly EntryChange[],
  access: WriteAccess,
): Promise<void> {
  const batches = inBatches(changes);
  // One iterator shared by all workers: each takes the next batch that nobody has taken.
  const waiting = batches.values();
  let failed = false;
  const worker = async () => {
    for (const batch of waiting) {
      if (failed) return;
      await changeBatch(store, batch, access).catch((error: unknown) => {
        failed = true;
        throw error;
      });
    }
  };
  const workers = Array.from({ length: Math.min(PARALLEL, batches.length) }, worker);
  // Nobody goes on writing after the caller has been told that it failed.
  const failure = (await Promise.allSettled(workers)).find((result) => result.status === 'rejected');
  if (failure !== undefined) throw failure.reason;
}

async function changeBatch(
  store: Pick<ArticleStore, 'changeEntries'>,
  batch: readonly EntryChange[],
  access: WriteAccess,
): Promise<void> {
  let left = batch;
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    access.check();
    left = await store.changeEntries(left);
    if (left.length === 0) return;
    await access.clock.wait(backoff(attempt, access.random, FIRST_WAIT_MS, LONGEST_WAIT_MS));
  }
  throw new Fault('write-refused', `The table had no capacity for ${left.length} entries in ${MAX_ATTEMPTS} attempts.`);
}

function inBatches(changes: readonly EntryChange[]): readonly (readonly EntryChange[])[] {
  const count = Math.ceil(changes.length / BATCH_SIZE);
  return Array.from({ length: count }, (_, at) => changes.slice(at * BATCH_SIZE, (at + 1) * BATCH_SIZE));
}
