import type { ArticleId, Edtf } from '../schema/index.ts';
import type { Told } from './actsOf.ts';
import { dateContains } from './dateContains.ts';

/**
 * Under which date the reports of each date belong. A coarse date belongs to the one finer act that it contains; where
 * it contains several, or where one article tells of both, it is an act of its own.
 */
export function homesOf(family: readonly Told[]): ReadonlyMap<Edtf | null, Edtf> {
  const tellers = tellersOf(family);
  const dates = [...tellers.keys()];
  const within = new Map(
    dates.map((date) => [date, dates.filter((other) => other !== date && dateContains(date, other))]),
  );
  // A date contains more dates than any of those within it, so that theirs are known when its turn comes.
  const order = dates.toSorted((one, other) => (within.get(one)?.length ?? 0) - (within.get(other)?.length ?? 0));
  const homes = new Map<Edtf, Edtf>();
  for (const date of order) {
    const finer = within.get(date) ?? [];
    const [home, ...others] = new Set(finer.map((other) => homes.get(other) ?? other));
    const isAlone = home === undefined || others.length > 0 || finer.some((other) => shareTeller(tellers, date, other));
    homes.set(date, isAlone ? date : home);
  }
  return homes;
}

type Tellers = ReadonlyMap<Edtf, ReadonlySet<ArticleId>>;

function tellersOf(family: readonly Told[]): Tellers {
  const tellers = new Map<Edtf, Set<ArticleId>>();
  for (const { fact, article } of family) {
    if (fact.date !== null) tellers.set(fact.date, (tellers.get(fact.date) ?? new Set()).add(article.id));
  }
  return tellers;
}

function shareTeller(tellers: Tellers, one: Edtf, other: Edtf): boolean {
  const others = tellers.get(other);
  return [...(tellers.get(one) ?? [])].some((article) => others?.has(article));
}
