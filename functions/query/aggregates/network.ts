import { pairsOf } from '../../records/store/lists/pairs.ts';
import type { Network, NetworkEdge } from '../shapes/aggregates.ts';
import type { CountedAct } from './countActs.ts';
import { ranked, weightsOf } from './tally.ts';

/** Who acts with whom: an act of several parties is an act of each of them, and of each two of them. */
export function networkOf(acts: readonly CountedAct[]): Pick<Network, 'acts' | 'nodes' | 'edges'> {
  const parties = ranked(acts.flatMap((act) => act.parties));
  return { acts: acts.length, nodes: parties.map(([code, count]) => ({ code, acts: count })), edges: edgesOf(acts) };
}

function edgesOf(acts: readonly CountedAct[]): readonly NetworkEdge[] {
  const byPair = new Map<string, CountedAct[]>();
  for (const act of acts) {
    for (const pair of pairsOf(act.parties)) {
      const together = byPair.get(pair);
      if (together === undefined) byPair.set(pair, [act]);
      else together.push(act);
    }
  }
  return [...byPair].map(([pair, together]) => edgeOf(pair, together)).sort(byWeight);
}

function edgeOf(pair: string, acts: readonly CountedAct[]): NetworkEdge {
  const [source = '', target = ''] = pair.split('+');
  return { source, target, acts: acts.length, weights: weightsOf(acts) };
}

function byWeight(one: NetworkEdge, other: NetworkEdge): number {
  return other.acts - one.acts || (`${one.source}+${one.target}` < `${other.source}+${other.target}` ? -1 : 1);
}
