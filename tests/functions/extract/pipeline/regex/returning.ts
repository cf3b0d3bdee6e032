import type { Move, Steps } from './steps.ts';

export interface Journey {
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** The letter that all have read at the beginning, and again at the end. */
  readonly letter: number;
  /** The first two must have gone different ways at some time. */
  readonly mustPart: boolean;
}

/** Threads on one text: where each is after the letter, and the text so far. */
interface Threads {
  readonly at: readonly number[];
  readonly letter: number;
  readonly parted: boolean;
  readonly read: string;
}

/** A text on which each thread goes from its beginning to its goal; or null. */
export function returningText(steps: Steps, { from, to, letter, mustPart }: Journey): string | null {
  const seen = new Set<number>();
  let open: readonly Threads[] = [{ at: from, letter, parted: false, read: '' }];
  while (open.length > 0) {
    const following: Threads[] = [];
    for (const threads of open) {
      for (let next = 0; next < steps.letters.length; next += 1) {
        for (const { at, parted } of together(steps, threads, next, to)) {
          const read = threads.read + (steps.letters[next]?.char ?? '');
          if (next === letter && (parted || !mustPart) && at.every((position, thread) => position === to[thread]))
            return read;
          const key = at.reduce((number, position) => number * steps.positions + position, next * 2 + (parted ? 1 : 0));
          if (seen.has(key)) continue;
          seen.add(key);
          following.push({ at, letter: next, parted, read });
        }
      }
    }
    open = following;
  }
  return null;
}

interface Way {
  readonly at: readonly number[];
  readonly edges: readonly number[];
}

/** All the ways in which the threads can read the next letter without losing their goals. */
function together(
  steps: Steps,
  { at, letter, parted }: Threads,
  next: number,
  goals: readonly number[],
): readonly Pick<Threads, 'at' | 'parted'>[] {
  let ways: readonly Way[] = [{ at: [], edges: [] }];
  for (const [thread, position] of at.entries()) {
    const goal = goals[thread] ?? 0;
    const moves = steps.moves(position, letter, next).filter(({ to }) => to === goal || steps.leadsTo(to, goal));
    if (moves.length === 0) return [];
    ways = ways.flatMap((way) => moves.map((move) => added(way, move)));
  }
  return ways.map(({ at: reached, edges }) => ({
    at: reached,
    parted: parted || (edges.length > 1 && edges[0] !== edges[1]),
  }));
}

const added = ({ at, edges }: Way, { to, edge }: Move): Way => ({ at: [...at, to], edges: [...edges, edge] });
