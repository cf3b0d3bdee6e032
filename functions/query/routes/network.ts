import { aggregateRoute } from '../aggregates/aggregateRoute.ts';
import { networkOf } from '../aggregates/network.ts';
import { ACT_FILTERS, PARTY_FILTERS, questionOf } from '../aggregates/parameters.ts';
import { rowsOf } from '../formats/rowsOf.ts';
import type { Network } from '../shapes/aggregates.ts';

export const networkRoute = aggregateRoute({
  name: 'getNetwork',
  path: '/network',
  summary:
    'Who acts with whom: parties, and how many acts each two of them have together, by how far the acts have come. An act of several parties counts once for each two of them. In CSV and JSON Lines, the edges',
  parameters: [...PARTY_FILTERS, ...ACT_FILTERS],
  examples: ['/network', '/network?from=2010&to=2013&topic=drug-trafficking', '/network?country=PE'],
  schema: async () => (await import('../shapes/aggregates.ts')).network,
  formats: rowsOf<Network>(
    async () => (await import('../shapes/aggregates.ts')).networkEdge,
    ({ edges }) => edges,
  ),
  question: ({ query }) => questionOf(query),
  count: networkOf,
});
