import { findRoute } from '../../functions/query/router.ts';
import { ROUTES } from '../../functions/query/routes/index.ts';
import { articleIdOf } from '../../functions/records/articleId.ts';
import { keyOf } from './madeRecords.ts';

/** One question for each route and each way in which it reads; `name` is what the table calls it. */
export interface BenchQuestion {
  readonly name: string;
  readonly url: string;
}

const lists: readonly (readonly [string, string])[] = [
  ['/articles', ''],
  ['/articles', 'country=PE'],
  ['/cooperation', ''],
  ['/cooperation', 'country=PE'],
  ['/cooperation', 'pair=CO,PE'],
  ['/cooperation', 'country=PE&topic=piracy'],
  ['/cooperation', 'q=word7'],
  ['/figures', 'measure=seizure&item=cocaine'],
  ['/figures', 'q=word7'],
  ['/statements', 'speaker=quispe'],
  ['/statements', 'q=word7'],
  ['/people', 'name=quispe'],
  ['/organizations', 'country=PE'],
  ['/places', 'name=tumaco'],
  ['/countries', 'country=PE'],
];

const aggregates: readonly (readonly [string, string])[] = [
  ['/countries/PE', ''],
  ['/countries/PE', 'from=2015&to=2016'],
  ['/network', ''],
  ['/network', 'from=2015&to=2016'],
  ['/timeline', 'country=PE'],
  ['/timeline', 'pair=CO,PE&bucket=month'],
];

/** How many items a page has. */
const LIMIT = 20;

/** `act` is the id of any act. Routes that nothing above asks are asked by their first example. */
export function benchQuestions(act: string): readonly BenchQuestion[] {
  const known = [
    ...lists.map(([path, query]) => ({
      name: named(path, query),
      url: `${path}?${query === '' ? '' : `${query}&`}limit=${LIMIT}`,
    })),
    { name: '/articles/{id}', url: `/articles/${articleIdOf(keyOf(3))}` },
    { name: '/cooperation/{id}', url: `/cooperation/${act}` },
    ...aggregates.map(([path, query]) => ({ name: named(path, query), url: named(path, query) })),
  ];
  const asked = new Set(known.map(({ url }) => findRoute(ROUTES, url.split('?')[0] ?? '')?.route));
  const others = ROUTES.filter((route) => !asked.has(route) && !NOT_LOADED.has(route.path)).map(
    ({ examples, path }) => examples[0] ?? path,
  );
  return [...known, ...others.map((url) => ({ name: url, url }))];
}

/** It reads whole articles in all their parts, which are not loaded. */
const NOT_LOADED: ReadonlySet<string> = new Set(['/export/ftm']);

function named(path: string, query: string): string {
  return query === '' ? path : `${path}?${query}`;
}
