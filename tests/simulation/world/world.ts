import type { Clock } from '../../../functions/records/clock.ts';
import type { Conditions } from '../conditions.ts';
import type { SeededRandom } from '../seededRandom.ts';
import { drawFaults, type Faults } from './faults.ts';
import { type Timeline, timeline } from './timeline.ts';
import type { Strand } from './worker.ts';

/** What everything in one simulation shares. */
export interface World {
  readonly timeline: Timeline;
  readonly random: SeededRandom;
  readonly conditions: Conditions;
  readonly faults: Faults;
  readonly note: (what: string) => void;
}

const START = Date.UTC(2026, 0, 1);

export function makeWorld(random: SeededRandom, conditions: Conditions, tell: (line: string) => void): World {
  const time = timeline(START);
  const seconds = () => ((time.now() - START) / 1000).toFixed(3).padStart(9);
  return {
    timeline: time,
    random,
    conditions,
    faults: drawFaults(random, conditions),
    note: (what) => tell(`${seconds()}  ${what}`),
  };
}

/** The clock as one worker sees it: not quite the others'. */
export function clockOf(world: World, strand: Strand, skew: number): Clock {
  return {
    now: () => world.timeline.now() + skew,
    wait: (milliseconds) =>
      strand.waitFor<void>((answer) => world.timeline.after(milliseconds, () => answer.give(undefined))),
  };
}
