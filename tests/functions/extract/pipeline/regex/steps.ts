import { Alphabet, type Letter } from './alphabet.ts';
import type { Automaton, Condition } from './automaton.ts';

/** A way from one position to the next on a certain letter; `edge` tells two ways to one position apart. */
export interface Move {
  readonly to: number;
  readonly edge: number;
}

/** The number of no letter: the beginning of the text, or its end. */
export const NONE = -1;

/** An automaton over actual letters, by their numbers: what it may do after one and before the next. */
export class Steps {
  readonly letters: readonly Letter[];
  readonly positions: number;
  readonly #automaton: Automaton;
  readonly #alphabet: Alphabet;
  readonly #multiline: boolean;
  readonly #moves: (readonly Move[])[] = [];
  readonly #edgesFrom: readonly (readonly number[])[];
  readonly #reached: ReadonlySet<number>[] = [];

  constructor(automaton: Automaton, pattern: string, flags: string) {
    const looked = [...automaton.edges, ...automaton.ends].flatMap(({ conditions }) =>
      conditions.flatMap((one) => ('source' in one ? one.source : [])),
    );
    this.#automaton = automaton;
    this.#alphabet = new Alphabet(pattern, flags, [...automaton.sources.slice(1), ...looked]);
    this.#multiline = flags.includes('m');
    this.letters = this.#alphabet.letters;
    this.positions = automaton.sources.length;
    const from: number[][] = automaton.sources.map(() => []);
    automaton.edges.forEach((edge, at) => {
      from[edge.from]?.push(at);
    });
    this.#edgesFrom = from;
  }

  /** Where a thread at `position`, `last` just read, may go on reading `next`. The search for a beginning reads anything. */
  moves(position: number, last: number, next: number): readonly Move[] {
    const key = (position * (this.letters.length + 1) + last + 1) * this.letters.length + next;
    const known = this.#moves[key];
    if (known !== undefined) return known;
    const found: Move[] = position === 0 ? [{ to: 0, edge: -1 }] : [];
    for (const at of this.#edgesFrom[position] ?? []) {
      const edge = this.#automaton.edges[at];
      if (edge === undefined || !this.reads(edge.to, next)) continue;
      if (edge.conditions.every((condition) => this.#holds(condition, last, next)))
        found.push({ to: edge.to, edge: at });
    }
    this.#moves[key] = found;
    return found;
  }

  /** Whether the expression may end here, before `next`. */
  mayEnd(position: number, last: number, next: number): boolean {
    return this.#automaton.ends.some(
      ({ from, conditions }) =>
        from === position && conditions.every((condition) => this.#holds(condition, last, next)),
    );
  }

  /** Whether reading the letter can bring a thread to `position`. */
  reads(position: number, letter: number): boolean {
    return position === 0 || this.#alphabet.matches(this.#automaton.sources[position] ?? '', letter);
  }

  /** Whether some text could lead from one position to the other. */
  leadsTo(from: number, to: number): boolean {
    this.#reached[from] ??= this.#positionsAfter(from);
    return this.#reached[from].has(to);
  }

  #positionsAfter(from: number): ReadonlySet<number> {
    const reached = new Set<number>(from === 0 ? [0] : []);
    const open = [from];
    for (let position = open.pop(); position !== undefined; position = open.pop()) {
      for (const at of this.#edgesFrom[position] ?? []) {
        const to = this.#automaton.edges[at]?.to;
        if (to === undefined || reached.has(to)) continue;
        reached.add(to);
        open.push(to);
      }
    }
    return reached;
  }

  #holds(condition: Condition, last: number, next: number): boolean {
    const before = this.letters[last];
    const after = this.letters[next];
    switch (condition.on) {
      case 'start':
        return before === undefined || (this.#multiline && before.isNewline);
      case 'end':
        return after === undefined || (this.#multiline && after.isNewline);
      case 'boundary':
        return (before?.isWord ?? false) !== (after?.isWord ?? false);
      case 'no-boundary':
        return (before?.isWord ?? false) === (after?.isWord ?? false);
      default: {
        const looked = condition.on === 'next' ? next : last;
        return (looked !== NONE && this.#alphabet.matches(condition.source, looked)) !== condition.negative;
      }
    }
  }
}
