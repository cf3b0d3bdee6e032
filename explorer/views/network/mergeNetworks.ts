import type { Network, NetworkEdge } from '../../../client/index.ts';

export type NetworkNode = Network['nodes'][number];
export type Merged = Pick<Network, 'acts' | 'nodes' | 'edges'> & { readonly isWhole: boolean };

/** One network of those that came in parts: the strongest first. */
export function mergeNetworks(parts: readonly Network[]): Merged {
  const nodes = new Map<string, NetworkNode>();
  const edges = new Map<string, NetworkEdge>();
  for (const node of parts.flatMap((part) => part.nodes)) {
    nodes.set(node.code, { ...node, acts: node.acts + (nodes.get(node.code)?.acts ?? 0) });
  }
  for (const edge of parts.flatMap((part) => part.edges)) {
    const key = `${edge.source}+${edge.target}`;
    edges.set(key, added(edges.get(key), edge));
  }
  return {
    acts: parts.reduce((sum, { acts }) => sum + acts, 0),
    nodes: [...nodes.values()].sort((one, other) => other.acts - one.acts),
    edges: [...edges.values()].sort((one, other) => other.acts - one.acts),
    isWhole: parts.at(-1)?.complete ?? true,
  };
}

function added(before: NetworkEdge | undefined, edge: NetworkEdge): NetworkEdge {
  if (before === undefined) return edge;
  const weights = Object.entries(edge.weights).map(([status, acts]) => [
    status,
    acts + before.weights[status as keyof NetworkEdge['weights']],
  ]);
  return {
    ...edge,
    acts: edge.acts + before.acts,
    weights: Object.fromEntries(weights) as NetworkEdge['weights'],
  };
}
