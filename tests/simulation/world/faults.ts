import { type Conditions, LONGEST_REQUEST_MS } from '../conditions.ts';
import type { SeededRandom } from '../seededRandom.ts';

/** How one request goes: what the service does, and what the one who asked comes to know of it. */
export type Course =
  /** As one hopes. */
  | 'answered'
  /** Throttled or turned away: no effect. */
  | 'refused'
  /** It took effect, and the answer was lost. */
  | 'lost'
  /** The client gave up, and then it took effect. */
  | 'late'
  /** It took effect, the answer was lost, and the client asked again by itself. */
  | 'repeated'
  /** The one who asked stood still for a while before it heard the answer: no processor time, a suspended machine. */
  | 'stalled'
  /** The function died before the request was sent. */
  | 'crash-before'
  /** The function died, and the request took effect all the same. */
  | 'crash-after';

/** Requests go wrong while this is on; after that everything must come to rest. */
export interface Faults {
  courseOf(kind: 'read' | 'write'): Course;
  /** Whether something else happens that should not: a message delivered twice, a batch taken in part. */
  mishap(): boolean;
  /** How long a request of a worker that is so many times slower than others is on its way, or its answer. */
  delay(slower: number): number;
  stall(): number;
  stop(): void;
}

/** Nobody waits longer than this for one half of a request. */
const LONGEST_HALF_MS = LONGEST_REQUEST_MS / 2;

const CALM_DELAY_MS = 20;

const READ_COURSES = ['refused', 'stalled'] as const;
const WRITE_COURSES = ['refused', 'lost', 'late', 'repeated', 'stalled'] as const;

/** Longer than a claim lasts, at times. */
const LONGEST_STALL_MS = 400_000;

export function drawFaults(random: SeededRandom, { crashShare, faultRate, slowness }: Conditions): Faults {
  let rate = faultRate;
  let longest = Math.min(slowness, LONGEST_HALF_MS);
  return {
    courseOf: (kind) => {
      if (!random.chance(rate)) return 'answered';
      if (random.chance(crashShare)) return random.pick(['crash-before', 'crash-after']);
      return kind === 'read' ? random.pick(READ_COURSES) : random.pick(WRITE_COURSES);
    },
    mishap: () => random.chance(rate),
    delay: (slower) => Math.min(LONGEST_HALF_MS, slower * random.whole(1, longest)),
    stall: () => random.whole(1, LONGEST_STALL_MS),
    stop: () => {
      rate = 0;
      longest = CALM_DELAY_MS;
    },
  };
}
