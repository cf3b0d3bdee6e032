import type { Counter } from './tally.ts';

export interface Pair<W, F> {
  readonly wanted: W;
  readonly found: F;
}

export interface PairingRule<W, F> {
  /** 0 where the two can't be one. */
  readonly likeness: (wanted: W, found: F) => number;
  readonly describeWanted: (wanted: W) => string;
  readonly describeFound: (found: F) => string;
}

/**
 * Pairs what is wanted with what was found, the likest first, and counts both. An optional entry is outside the counts, and so
 * is what was found for it.
 */
export function pairUp<W extends { readonly optional?: boolean | undefined }, F>(
  counter: Counter,
  wanted: readonly W[],
  found: readonly F[],
  rule: PairingRule<W, F>,
): readonly Pair<W, F>[] {
  const partners = likestPartners(wanted, found, rule.likeness);
  const pairs: Pair<W, F>[] = [];
  let optionalHits = 0;
  wanted.forEach((entry, index) => {
    const partner = partners.get(index);
    const match = partner === undefined ? undefined : found[partner];
    if (entry.optional) optionalHits += match === undefined ? 0 : 1;
    else if (match === undefined) counter.miss(`missed  ${rule.describeWanted(entry)}`);
    else pairs.push({ wanted: entry, found: match });
  });
  const taken = new Set(partners.values());
  found.forEach((entry, index) => {
    if (!taken.has(index)) counter.miss(`extra   ${rule.describeFound(entry)}`);
  });
  counter.pairing({
    wanted: wanted.filter((entry) => !entry.optional).length,
    found: found.length - optionalHits,
    hit: pairs.length,
  });
  return pairs;
}

/** Index of what is wanted to index of what was found; greedy, ties in text order. */
function likestPartners<W, F>(
  wanted: readonly W[],
  found: readonly F[],
  likeness: (w: W, f: F) => number,
): Map<number, number> {
  const options = wanted
    .flatMap((w, i) => found.map((f, j) => ({ i, j, likeness: likeness(w, f) })))
    .filter((option) => option.likeness > 0)
    .sort((a, b) => b.likeness - a.likeness || a.i - b.i || a.j - b.j);
  const partners = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, j } of options) {
    if (partners.has(i) || taken.has(j)) continue;
    partners.set(i, j);
    taken.add(j);
  }
  return partners;
}
