import type { Profile } from '../shapes/aggregates.ts';
import { bucketOf } from './bucket.ts';
import type { CountedAct } from './countActs.ts';
import { inOrder, ranked, weightsOf } from './tally.ts';

export type Counts = Pick<
  Profile,
  'acts' | 'partners' | 'topics' | 'kinds' | 'statuses' | 'years' | 'coarser' | 'undated'
>;

/** What a party does, with whom, and when: in numbers of acts, all of which are its own. */
export function profileOf(code: string, acts: readonly CountedAct[]): Counts {
  const partners = ranked(acts.flatMap(({ parties }) => parties.filter((party) => party !== code)));
  const places = acts.map(({ date }) => bucketOf(date, 'year'));
  const years = places.flatMap((place) => (place.kind === 'in' ? [place.bucket] : []));
  return {
    acts: acts.length,
    partners: partners.map(([partner, count]) => ({
      code: partner,
      acts: count,
      weights: weightsOf(acts.filter(({ parties }) => parties.includes(partner))),
    })),
    topics: ranked(acts.flatMap(({ topics }) => topics)).map(([topic, count]) => ({ topic, acts: count })),
    kinds: ranked(acts.map(({ kind }) => kind)).map(([kind, count]) => ({ kind, acts: count })),
    statuses: ranked(acts.map(({ status }) => status)).map(([status, count]) => ({ status, acts: count })),
    years: inOrder(years).map(([year, count]) => ({ year, acts: count })),
    coarser: places.filter(({ kind }) => kind === 'coarser').length,
    undated: places.filter(({ kind }) => kind === 'undated').length,
  };
}
