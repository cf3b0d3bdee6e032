import type { RecordTable } from '../../../functions/records/store/recordTable.ts';
import { Mishap } from '../world/request.ts';
import { simulatedReader } from '../world/simulatedTable.ts';
import { startWorker, type Worker } from '../world/worker.ts';
import type { World } from '../world/world.ts';
import { type Look, readOne, walkThroughActs } from './reader.ts';
import type { VisibleHistory } from './visibleHistory.ts';

export interface Readable {
  readonly table: RecordTable;
  readonly history: VisibleHistory;
  readonly ids: readonly string[];
  /** Nobody comes later than this, in milliseconds. */
  readonly until: number;
}

export interface Readers {
  readonly running: ReadonlySet<Worker>;
  /** What one of them has seen that should not be; null if nothing. */
  fault(): string | null;
  /** Now and then, when something has turned or as chance has it, looks at everything while time stands still. */
  lookNow(): Promise<string | null>;
  looks(): number;
}

const SLOW_READERS = 6;

/** How often somebody looks while time stands still, of all events. */
const LOOK_SHARE = 0.01;

/** Readers who come at any time, and whose requests take as long as everybody's. */
export function startReaders(world: World, { history, ids, table, until }: Readable): Readers {
  const { random, timeline } = world;
  const running = new Set<Worker>();
  let found: string | null = null;
  let looks = 0;
  let lastTurn = 0;

  const drawLook = (): Look => {
    const id = ids[random.whole(0, ids.length - 1)] ?? '';
    return random.chance(0.3) ? readOne(history, id) : walkThroughActs(history, random.whole(2, 9));
  };

  const start = async (name: string) => {
    const worker = startWorker(name);
    const strand = worker.strand();
    running.add(worker);
    try {
      const fault = await drawLook()(simulatedReader(world, strand, table), ids);
      if (fault !== null) found = `${name}: ${fault}`;
      looks += 1;
    } catch (error) {
      if (!isExcused(error)) found = `${name}: ${String(error)}`;
    } finally {
      strand.done();
      running.delete(worker);
    }
  };

  for (let at = 1; at <= SLOW_READERS; at += 1) {
    timeline.after(random.whole(0, until), () => void start(`r${at}`));
  }

  const lookAtAll = async () => {
    const fault = await walkThroughActs(history, random.whole(2, 30))(table, ids);
    return fault ?? (await firstFault(ids, (id) => readOne(history, id)(table, ids)));
  };

  return {
    running,
    fault: () => found,
    looks: () => looks,
    lookNow: async () => {
      const hasTurned = history.now() !== lastTurn;
      lastTurn = history.now();
      if (!hasTurned && !random.chance(LOOK_SHARE)) return null;
      looks += 1;
      return lookAtAll().catch((error: unknown) => `while time stood still: ${String(error)}`);
    },
  };
}

/** A request that failed says so, and shows nothing: that is allowed. */
function isExcused(error: unknown): boolean {
  return error instanceof Mishap || (error instanceof Error && 'code' in error && error.code === 'record-incomplete');
}

async function firstFault(
  ids: readonly string[],
  faultOf: (id: string) => Promise<string | null>,
): Promise<string | null> {
  for (const id of ids) {
    const fault = await faultOf(id);
    if (fault !== null) return fault;
  }
  return null;
}
