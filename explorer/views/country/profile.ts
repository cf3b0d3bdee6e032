import type { Act, Profile } from '../../../client/index.ts';
import type { Kind, Topic } from '../../../functions/records/schema/index.ts';
import { type StageCounts, stageCounts } from '../../charts/stages.ts';

export interface Partner {
  readonly code: string;
  readonly acts: number;
  readonly counts: StageCounts;
}

/** What one country does, or several do together. */
export interface ShownProfile {
  readonly codes: readonly string[];
  readonly acts: number;
  readonly partners: readonly Partner[];
  readonly topics: readonly { readonly topic: Topic; readonly acts: number }[];
  readonly kinds: readonly { readonly kind: Kind; readonly acts: number }[];
  readonly latest: readonly Act[];
  readonly isWhole: boolean;
}

export function profileOfOne(code: string, parts: readonly Profile[]): ShownProfile {
  const partners = parts.flatMap((part) => part.partners);
  return {
    codes: [code],
    acts: sumOf(parts),
    partners: [...Map.groupBy(partners, (partner) => partner.code)]
      .map(([partner, same]) => ({ code: partner, acts: sumOf(same), counts: addedCounts(same) }))
      .sort(mostFirst),
    topics: added(parts.flatMap(({ topics }) => topics.map(({ acts, topic }) => [topic, acts] as const))).map(
      ([topic, acts]) => ({ topic, acts }),
    ),
    kinds: added(parts.flatMap(({ kinds }) => kinds.map(({ acts, kind }) => [kind, acts] as const))).map(
      ([kind, acts]) => ({ kind, acts }),
    ),
    latest: parts[0]?.latest ?? [],
    isWhole: parts.at(-1)?.complete ?? true,
  };
}

/** Of acts in which all of them take part; partners are who else did. */
export function profileOfSeveral(codes: readonly string[], acts: readonly Act[], isWhole: boolean): ShownProfile {
  const others = acts.flatMap(({ parties, status }) =>
    parties.filter((party) => !codes.includes(party)).map((code) => ({ code, status })),
  );
  return {
    codes,
    acts: acts.length,
    partners: [...Map.groupBy(others, ({ code }) => code)]
      .map(([code, same]) => ({
        code,
        acts: same.length,
        counts: stageCounts(Object.fromEntries(added(same.map(({ status }) => [status, 1] as const)))),
      }))
      .sort(mostFirst),
    topics: added(acts.flatMap(({ topics }) => topics.map((topic) => [topic, 1] as const))).map(([topic, count]) => ({
      topic,
      acts: count,
    })),
    kinds: added(acts.map(({ kind }) => [kind, 1] as const)).map(([kind, count]) => ({ kind, acts: count })),
    latest: acts.slice(0, 10),
    isWhole,
  };
}

/** Sums by name, the largest first. */
function added<Name extends string>(
  counts: readonly (readonly [Name, number])[],
): readonly (readonly [Name, number])[] {
  const sums = new Map<Name, number>();
  for (const [name, count] of counts) sums.set(name, (sums.get(name) ?? 0) + count);
  return [...sums].sort(([, one], [, other]) => other - one);
}

function addedCounts(partners: Profile['partners']): StageCounts {
  const weights = partners.flatMap(({ weights: each }) => Object.entries(each));
  return stageCounts(Object.fromEntries(added(weights)));
}

function sumOf(counts: readonly { readonly acts: number }[]): number {
  return counts.reduce((sum, { acts }) => sum + acts, 0);
}

function mostFirst(one: Partner, other: Partner): number {
  return other.acts - one.acts || (one.code < other.code ? -1 : 1);
}
