export interface Check {
  readonly ok: number;
  readonly of: number;
}

/** What was counted for one record type; `strict` are the hits whose decisive fields are right as well. */
export interface Tally {
  readonly wanted: number;
  readonly found: number;
  readonly hit: number;
  readonly strict: number;
  readonly checks: Readonly<Record<string, Check>>;
  readonly misses: readonly string[];
}

/** Collects one article's counts for one record type. */
export class Counter {
  #wanted = 0;
  #found = 0;
  #hit = 0;
  #strict = 0;
  readonly #checks: Record<string, Check> = {};
  readonly #misses: string[] = [];

  pairing(counts: Pick<Tally, 'wanted' | 'found' | 'hit'>): void {
    this.#wanted += counts.wanted;
    this.#found += counts.found;
    this.#hit += counts.hit;
  }

  strict(): void {
    this.#strict += 1;
  }

  /** Counts one field; gives back whether it is right. */
  check(what: string, ok: boolean): boolean {
    const { ok: right, of } = this.#checks[what] ?? { ok: 0, of: 0 };
    this.#checks[what] = { ok: right + (ok ? 1 : 0), of: of + 1 };
    return ok;
  }

  miss(...lines: readonly string[]): void {
    this.#misses.push(...lines);
  }

  tally(): Tally {
    return {
      wanted: this.#wanted,
      found: this.#found,
      hit: this.#hit,
      strict: this.#strict,
      checks: this.#checks,
      misses: this.#misses,
    };
  }
}

export function sumOf(tallies: readonly Tally[]): Tally {
  const sum = new Counter();
  const checks: Record<string, Check> = {};
  let strict = 0;
  for (const tally of tallies) {
    sum.pairing(tally);
    sum.miss(...tally.misses);
    strict += tally.strict;
    for (const [what, { ok, of }] of Object.entries(tally.checks)) {
      const before = checks[what] ?? { ok: 0, of: 0 };
      checks[what] = { ok: before.ok + ok, of: before.of + of };
    }
  }
  return { ...sum.tally(), strict, checks };
}
