import { partyCode } from '../../records/schema/values.ts';
import { aggregateRoute } from '../aggregates/aggregateRoute.ts';
import { latestActs } from '../aggregates/latestActs.ts';
import { ACT_FILTERS, questionOf } from '../aggregates/parameters.ts';
import { profileOf } from '../aggregates/profile.ts';
import { isCountry, isParty } from '../parameters/codes.ts';
import { RequestProblem } from '../requestProblem.ts';
import type { RouteRequest } from '../route.ts';

export const countryRoute = aggregateRoute({
  name: 'getCountry',
  path: '/countries/{code}',
  summary:
    'A country or a body as a party: its partners by the number of acts together, its topics, kinds, statuses and years, its latest acts with their reports, and where the rest is',
  segments: {
    code: {
      description: 'An ISO 3166-1 alpha-2 code, or the acronym of a body that acts as a party, such as UNASUR.',
      schema: () => partyCode,
      example: 'PE',
    },
  },
  parameters: [...ACT_FILTERS],
  examples: ['/countries/PE', '/countries/PE?topic=drug-trafficking&from=2010'],
  schema: async () => (await import('../shapes/aggregates.ts')).profile,
  formats: [],
  question: (request) => questionOf(request.query, [codeOf(request)]),
  count: async (acts, request, reader) => {
    const code = codeOf(request);
    const isFirst = !request.query.has('cursor');
    return {
      code,
      ...profileOf(code, acts),
      latest: isFirst ? await latestActs(code, request.query, reader) : [],
      links: linksOf(code),
    };
  },
});

function codeOf({ segments }: RouteRequest): string {
  const code = segments.code?.toUpperCase() ?? '';
  if (isParty(code)) return code;
  throw new RequestProblem(
    'unknown-country',
    'The path ends in an ISO 3166-1 alpha-2 code such as PE, or in the acronym of a body such as UNASUR.',
  );
}

/** Where what the numbers are about is listed. */
function linksOf(code: string): Readonly<Record<string, string>> {
  const acts = {
    acts: `/cooperation?country=${code}`,
    timeline: `/timeline?country=${code}`,
    network: `/network?country=${code}`,
  };
  if (!isCountry(code)) return acts;
  const names = ['figures', 'statements', 'people', 'organizations', 'places', 'articles'];
  return { ...acts, ...Object.fromEntries(names.map((name) => [name, `/${name}?country=${code}`])) };
}
