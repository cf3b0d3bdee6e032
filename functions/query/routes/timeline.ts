import { aggregateRoute } from '../aggregates/aggregateRoute.ts';
import { ACT_FILTERS, bucketParameter, PARTY_FILTERS, questionOf } from '../aggregates/parameters.ts';
import { timelineOf } from '../aggregates/timeline.ts';
import { rowsOf } from '../formats/rowsOf.ts';
import { givenValue } from '../parameters/given.ts';
import type { Timeline } from '../shapes/aggregates.ts';

export const timelineRoute = aggregateRoute({
  name: 'getTimeline',
  path: '/timeline',
  summary:
    'How many acts there were in each year or month, by kind and by how far they have come. What lasts counts where it began. An act whose date is coarser is counted in `coarser`, one without a date of its own in `undated` (a range finds it by its article). In CSV and JSON Lines, the items',
  parameters: [bucketParameter, ...PARTY_FILTERS, ...ACT_FILTERS],
  examples: ['/timeline?country=PE', '/timeline?country=PE,BR&bucket=month&from=2010&to=2016'],
  schema: async () => (await import('../shapes/aggregates.ts')).timeline,
  formats: rowsOf<Timeline>(
    async () => (await import('../shapes/aggregates.ts')).timelineItem,
    ({ items }) => items,
  ),
  question: ({ query }) => questionOf(query),
  count: (acts, { query }) => timelineOf(acts, givenValue(bucketParameter, query) ?? 'year'),
});
