import { returningText } from './returning.ts';
import { NONE, type Steps } from './steps.ts';

/** How the number of ways through an expression grows, and the text that, repeated, makes it grow. */
export interface Growth {
  readonly kind: 'exponential' | 'polynomial';
  readonly pump: string;
}

/** A position to which a thread can come back, after reading the letter. */
interface Loop {
  readonly position: number;
  readonly letter: number;
}

/**
 * Looks for a text that brings threads back to where they were, in more than one way:
 * - exponential: two ways from a position back to itself;
 * - polynomial: from p to p, from p to q and from q to q (p may be the search for a beginning).
 * A loop out of which the expression can always end does no harm: the first way through it is the last.
 */
export function growthOf(steps: Steps, options: { readonly polynomial: boolean }): Growth | null {
  const loops = loopsOf(steps);
  for (const { position: q, letter } of loops) {
    const pump = returningText(steps, { from: [q, q], to: [q, q], letter, mustPart: true });
    if (pump !== null) return { kind: 'exponential', pump };
  }
  if (!options.polynomial) return null;
  for (const { position: q, letter } of loops) {
    const others = loops.filter(
      (loop) => loop.letter === letter && loop.position !== q && steps.leadsTo(loop.position, q),
    );
    for (const p of [0, ...others.map(({ position }) => position)]) {
      const pump = returningText(steps, { from: [p, p, q], to: [p, q, q], letter, mustPart: false });
      if (pump !== null) return { kind: 'polynomial', pump };
    }
  }
  return null;
}

/** Loops from which a thread may yet fail. */
function loopsOf(steps: Steps): readonly Loop[] {
  const circular = Array.from({ length: steps.positions }, (_, position) => position).filter(
    (position) => position > 0 && steps.leadsTo(position, position),
  );
  const loops = circular.flatMap((position) =>
    steps.letters.flatMap((_, letter) => (steps.reads(position, letter) ? { position, letter } : [])),
  );
  const ending = alwaysEnding(steps, loops);
  return loops.filter(
    ({ position, letter }) =>
      !ending.has(keyOf(position, letter)) &&
      returningText(steps, { from: [position], to: [position], letter, mustPart: false }) !== null,
  );
}

const keyOf = (position: number, letter: number): string => `${position} ${letter}`;

/** Those loops from which some thread ends whatever follows. */
function alwaysEnding(steps: Steps, loops: readonly Loop[]): ReadonlySet<string> {
  const ending = new Set(loops.map(({ position, letter }) => keyOf(position, letter)));
  const endsBefore = ({ position, letter }: Loop, next: number): boolean =>
    steps.mayEnd(position, letter, next) ||
    (next !== NONE && steps.moves(position, letter, next).some(({ to }) => ending.has(keyOf(to, next))));
  for (let changed = true; changed; ) {
    changed = false;
    for (const loop of loops) {
      const key = keyOf(loop.position, loop.letter);
      if (!ending.has(key) || (endsBefore(loop, NONE) && steps.letters.every((_, next) => endsBefore(loop, next))))
        continue;
      changed = ending.delete(key);
    }
  }
  return ending;
}
