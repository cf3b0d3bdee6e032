import type { Node } from './syntax.ts';

/** A condition on the characters before and after the place between two steps. */
export type Condition =
  | { readonly on: 'start' | 'end' | 'boundary' | 'no-boundary' }
  | { readonly on: 'next' | 'previous'; readonly source: string; readonly negative: boolean };

export interface Edge {
  readonly from: number;
  readonly to: number;
  readonly conditions: readonly Condition[];
}

/**
 * The positions of an expression (one for each character it may read) and the steps between them: Glushkov's automaton, but two
 * ways of going from one position to the next are two edges, since a backtracking engine tries both. Position 0 is the search
 * for a beginning. `ends` are the steps out of the expression.
 */
export interface Automaton {
  readonly sources: readonly string[];
  readonly edges: readonly Edge[];
  readonly ends: readonly { readonly from: number; readonly conditions: readonly Condition[] }[];
}

interface Step {
  readonly position: number;
  readonly conditions: readonly Condition[];
}

interface Fragment {
  readonly first: readonly Step[];
  readonly last: readonly Step[];
  /** The ways of matching nothing, each with what it asks. */
  readonly empty: readonly (readonly Condition[])[];
}

const NOTHING: Fragment = { first: [], last: [], empty: [[]] };
const MOST_COPIES = 24;

/** `loopFrom`: a repetition of so many times or more is taken as one without end. */
export function automatonOf(node: Node, loopFrom = Infinity): Automaton {
  const sources = [''];
  const edges: Edge[] = [];

  const link = (from: readonly Step[], to: readonly Step[]) => {
    for (const a of from)
      for (const b of to)
        edges.push({ from: a.position, to: b.position, conditions: [...a.conditions, ...b.conditions] });
  };

  function build(part: Node): Fragment {
    switch (part.kind) {
      case 'one': {
        const steps = [{ position: sources.push(part.source) - 1, conditions: [] }];
        return { first: steps, last: steps, empty: [] };
      }
      case 'sequence':
        return part.items.map(build).reduce(then, NOTHING);
      case 'choice': {
        const options = part.options.map(build);
        return {
          first: options.flatMap(({ first }) => first),
          last: options.flatMap(({ last }) => last),
          empty: options.flatMap(({ empty }) => empty).slice(0, 4),
        };
      }
      case 'repeat':
        return repeat(part);
      case 'assert':
        return { first: [], last: [], empty: [[{ on: part.test }]] };
      case 'look':
        return { first: [], last: [], empty: [conditionOf(part)] };
      case 'reference':
        return NOTHING;
    }
  }

  function then(a: Fragment, b: Fragment): Fragment {
    link(a.last, b.first);
    return {
      first: [
        ...a.first,
        ...a.empty.flatMap((conditions) =>
          b.first.map((step) => ({ ...step, conditions: [...conditions, ...step.conditions] })),
        ),
      ],
      last: [
        ...b.last,
        ...b.empty.flatMap((conditions) =>
          a.last.map((step) => ({ ...step, conditions: [...step.conditions, ...conditions] })),
        ),
      ],
      empty: a.empty.flatMap((one) => b.empty.map((other) => [...one, ...other])).slice(0, 4),
    };
  }

  // The copies that must be there, then a loop or, since more of them change nothing, up to three that may.
  function repeat({ item, min, max }: Extract<Node, { kind: 'repeat' }>): Fragment {
    let all = NOTHING;
    for (let copy = 0; copy < Math.min(min, MOST_COPIES); copy += 1) all = then(all, build(item));
    if (max >= loopFrom) {
      const loop = build(item);
      link(loop.last, loop.first);
      return then(all, { ...loop, empty: [[]] });
    }
    for (let copy = min; copy < Math.min(max, min + 3); copy += 1) all = then(all, { ...build(item), empty: [[]] });
    return all;
  }

  const whole = build(node);
  link([{ position: 0, conditions: [] }], whole.first);
  const ends = [...whole.last, ...whole.empty.map((conditions) => ({ position: 0, conditions }))];
  return { sources, edges, ends: ends.map(({ position, conditions }) => ({ from: position, conditions })) };
}

/** A look at one character is a condition on it; one at more is taken as fulfilled. */
function conditionOf({ item, behind, negative }: Extract<Node, { kind: 'look' }>): readonly Condition[] {
  const [only] = item.kind === 'sequence' && item.items.length === 1 ? item.items : [];
  return only?.kind === 'one' ? [{ on: behind ? 'previous' : 'next', source: only.source, negative }] : [];
}
