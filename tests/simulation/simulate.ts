import { articleIdOf } from '../../functions/records/articleId.ts';
import { memoryTable } from '../functions/support/memoryTable.ts';
import { type Conditions, drawConditions } from './conditions.ts';
import { differenceFromClean } from './differenceFromClean.ts';
import type { Mutation } from './mutations.ts';
import { startCopies } from './readers/startCopies.ts';
import { startReaders } from './readers/startReaders.ts';
import { followHeads } from './readers/visibleHistory.ts';
import { drawChanges } from './schedule.ts';
import { seededRandom } from './seededRandom.ts';
import { taggedExtractor } from './taggedArticles.ts';
import { changingBucket } from './world/changingBucket.ts';
import { scheduleChanges } from './world/scheduleChanges.ts';
import { simulatedBucket } from './world/simulatedBucket.ts';
import { simulatedExtractor } from './world/simulatedExtractor.ts';
import { type IngestFor, simulatedFunctions } from './world/simulatedFunctions.ts';
import { simulatedQueue } from './world/simulatedQueue.ts';
import { simulatedStore } from './world/simulatedTable.ts';
import { clockOf, makeWorld } from './world/world.ts';

export interface Options {
  /** Holds some of the conditions as they are given. */
  readonly conditions?: Partial<Conditions> | undefined;
  /** Takes a rule of the protocol away. */
  readonly mutation?: Mutation | undefined;
  /** Told of everything that happens. */
  readonly note?: ((line: string) => void) | undefined;
}

export interface Result {
  /** What was wrong; null if nothing was. */
  readonly fault: string | null;
  readonly changes: number;
  /** Events of the simulation: requests and their answers, mostly. */
  readonly steps: number;
  readonly looks: number;
  readonly redriven: number;
}

/** More than any schedule takes: one that is still at work by then never comes to rest. */
const MOST_STEPS = 200_000;

/** After the last event of a schedule: by then nothing goes wrong any more, and everything must come to rest. */
const CALM_AFTER_MS = 1_200_000;

/** Plays the schedule of a seed, and compares what is left with a clean ingest of the same bucket. */
export async function simulate(
  seed: number,
  { conditions: given, mutation = (ingest) => ingest, note }: Options = {},
): Promise<Result> {
  const random = seededRandom(seed);
  const conditions = { ...drawConditions(random), ...given };
  const changes = drawChanges(random, conditions);
  const world = makeWorld(random, conditions, note ?? (() => undefined));
  world.note(JSON.stringify(conditions));
  const { faults, timeline } = world;
  const bucket = changingBucket(timeline.now, conditions.versionedBucket);
  const tags = changes.flatMap(({ change }) => (change.kind === 'put' ? [change.tag] : []));
  const { history, table } = followHeads(memoryTable(), new Set(tags));

  let owners = 0;
  const newOwner = () => {
    owners += 1;
    return `owner-${owners}`;
  };
  const ingestFor: IngestFor = (strand, skew) =>
    mutation({
      bucket: simulatedBucket(world, strand, bucket),
      store: simulatedStore(world, strand, table),
      extractor: simulatedExtractor(world, strand, taggedExtractor),
      clock: clockOf(world, strand, skew),
      random: random.next,
      newOwner,
    });
  const queue = simulatedQueue(world, () => timeline.after(random.whole(0, 50), () => functions.poll()));
  const functions = simulatedFunctions(world, queue, ingestFor);
  const lastEvent = scheduleChanges(world, changes, bucket, queue.send);
  timeline.after(lastEvent + CALM_AFTER_MS, faults.stop);
  const ids = [...new Set(changes.map(({ change }) => articleIdOf(change.key)))];
  const readers = startReaders(world, { table, history, ids, until: lastEvent + CALM_AFTER_MS / 4 });
  const copies = startCopies(world, table, seed, lastEvent + CALM_AFTER_MS / 4);

  let redriven = 0;
  let steps = 0;
  const rest = () => ({ changes: changes.length, steps, looks: readers.looks(), redriven });
  for (; steps < MOST_STEPS; steps += 1) {
    if (!timeline.step()) {
      // A message that is given up says so by an alarm, and somebody sends it again.
      const again = queue.redrive();
      redriven += again;
      if (again === 0) break;
    }
    await settle([...functions.running, ...readers.running, ...copies.running]);
    const seen = readers.fault() ?? (await readers.lookNow());
    if (seen !== null) return { fault: seen, ...rest() };
    await copies.updateNow();
  }
  if (!queue.isEmpty()) return { fault: 'it never came to rest', ...rest() };
  const fault = (await differenceFromClean(table, bucket)) ?? (await copies.differenceAtRest());
  return { fault, ...rest() };
}

/** Lets everybody go on who has an answer. Packing an article takes a moment of real time, on another thread. */
async function settle(workers: readonly { readonly isWaiting: () => boolean }[]): Promise<void> {
  do await new Promise(setImmediate);
  while (!workers.every((worker) => worker.isWaiting()));
}
