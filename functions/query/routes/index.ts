import type { Route } from '../route.ts';
import { actRoute } from './act.ts';
import { articleRoute } from './article.ts';
import { articlesRoute } from './articles.ts';
import { changesRoute } from './changes.ts';
import { cooperationRoute } from './cooperation.ts';
import { countriesRoute } from './countries.ts';
import { countryRoute } from './country.ts';
import { docsRoute } from './docs.ts';
import { exportFtmRoute } from './exportFtm.ts';
import { figuresRoute } from './figures.ts';
import { healthRoute } from './health.ts';
import { networkRoute } from './network.ts';
import { openApiRoute } from './openapi.ts';
import { organizationsRoute } from './organizations.ts';
import { peopleRoute } from './people.ts';
import { placesRoute } from './places.ts';
import { statementsRoute } from './statements.ts';
import { timelineRoute } from './timeline.ts';
import { uploadsRoute } from './uploads.ts';

/** Everything that can be asked for. */
export const ROUTES: readonly Route[] = [
  articlesRoute,
  articleRoute,
  cooperationRoute,
  actRoute,
  figuresRoute,
  statementsRoute,
  peopleRoute,
  organizationsRoute,
  placesRoute,
  countriesRoute,
  countryRoute,
  networkRoute,
  timelineRoute,
  changesRoute,
  exportFtmRoute,
  uploadsRoute,
  healthRoute,
  openApiRoute(() => ROUTES),
  docsRoute(() => ROUTES),
];
