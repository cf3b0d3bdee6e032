import type { MemoryTable } from '../../functions/support/memoryTable.ts';
import { type SeededRandom, seededRandom } from '../seededRandom.ts';
import { Mishap } from '../world/request.ts';
import { simulatedReader } from '../world/simulatedTable.ts';
import { startWorker, type Worker } from '../world/worker.ts';
import type { World } from '../world/world.ts';
import { type Copy, copyOf } from './copy.ts';

export interface Copies {
  readonly running: ReadonlySet<Worker>;
  /** Now and then brings one up to date while time stands still. */
  updateNow(): Promise<void>;
  /** What one of them holds otherwise than the table once nothing happens any more. */
  differenceAtRest(): Promise<string | null>;
}

/** Clocks of those who answer differ from those of the functions by this at most. */
const MOST_SKEW_MS = 10_000;

const UPDATES = 12;
const UPDATE_SHARE = 0.03;

/** Clients that keep copies: one over a slow and failing network, one that is quick and comes often. */
export function startCopies(world: World, table: MemoryTable, seed: number, until: number): Copies {
  // Chance of its own, so that what is played does not depend on who looks.
  const random = seededRandom(seed + 1_000_000_007);
  const [slow, quick] = [copyOf('the slow client', random.whole(1, 4)), copyOf('the quick client', random.whole(1, 4))];
  const running = new Set<Worker>();

  const updateSlowly = async () => {
    const worker = startWorker('copy');
    const strand = worker.strand();
    running.add(worker);
    try {
      await slow.update(simulatedReader(world, strand, table), skewedNow(world, random));
    } catch (error) {
      if (!(error instanceof Mishap)) throw error;
    } finally {
      strand.done();
      running.delete(worker);
    }
  };
  for (let update = 0; update < UPDATES; update += 1) {
    world.timeline.after(random.whole(0, until), () => {
      if (running.size === 0) void updateSlowly();
    });
  }

  const update = (copy: Copy) => copy.update(table, skewedNow(world, random));
  return {
    running,
    updateNow: async () => {
      if (random.chance(UPDATE_SHARE)) await update(quick);
    },
    differenceAtRest: async () => {
      for (const copy of [slow, quick]) await update(copy);
      return slow.difference(table) ?? quick.difference(table);
    },
  };
}

function skewedNow({ timeline }: World, random: SeededRandom): number {
  return timeline.now() + random.whole(-MOST_SKEW_MS, MOST_SKEW_MS);
}
