import { queryOf } from '../../filters/filters.ts';
import { loadPages } from '../../loadPages.ts';
import type { ViewRequest } from '../../shell/view.ts';
import { partyName } from '../../text/parties.ts';
import { type Merged, mergeNetworks } from '../network/mergeNetworks.ts';
import type { FoundFigure } from '../search/ask.ts';
import { type LoadedTimeline, loadTimeline } from '../timeline/loadTimeline.ts';
import { type FigureGroup, figureGroups } from './figureGroups.ts';
import { profileOfOne, profileOfSeveral, type ShownProfile } from './profile.ts';

/** Nobody is chosen yet: everybody who could be; or what the chosen do. */
export type LoadedProfile =
  | { readonly kind: 'everybody'; readonly network: Merged }
  | {
      readonly kind: 'profile';
      readonly profile: ShownProfile;
      readonly timeline: LoadedTimeline;
      readonly figures: readonly FigureGroup[];
    };

/** Of longer lists the newest part is shown. */
const MOST_LIST_PAGES = 5;

const ACT_FILTERS = ['topic', 'kind', 'status', 'from', 'to'] as const;

export async function loadProfile(request: ViewRequest): Promise<LoadedProfile> {
  const { client, place, signal } = request;
  const { filters } = place;
  if (filters.countries.length === 0) {
    const parts = await loadPages(client, '/network', queryOf(filters, ACT_FILTERS), signal);
    return { kind: 'everybody', network: mergeNetworks(parts) };
  }
  const [profile, timeline, figures] = await Promise.all([
    loadActs(request),
    loadTimeline(client, filters, 'year', signal),
    Promise.all(
      filters.countries
        .filter(isCountry)
        .slice(0, 2)
        .map((code) => loadFigures(request, code)),
    ),
  ]);
  return { kind: 'profile', profile, timeline, figures: figureGroups(figures.flat()) };
}

async function loadActs({ client, place: { filters }, signal }: ViewRequest): Promise<ShownProfile> {
  const [one = '', ...others] = filters.countries;
  const query = queryOf(filters, ACT_FILTERS);
  if (others.length === 0) {
    const parts = await loadPages(client, '/countries/{code}', { ...query, code: one }, signal);
    return profileOfOne(one, parts);
  }
  const asked = { ...queryOf(filters, ['countries']), ...query, limit: '200' };
  const pages = await loadPages(client, '/cooperation', asked, signal, MOST_LIST_PAGES);
  return profileOfSeveral(
    filters.countries,
    pages.flatMap(({ items }) => items),
    pages.at(-1)?.next === null,
  );
}

async function loadFigures({ client, place, signal }: ViewRequest, country: string): Promise<readonly FoundFigure[]> {
  const query = { ...queryOf(place.filters, ['from', 'to']), country, limit: '200' };
  const pages = await loadPages(client, '/figures', query, signal, MOST_LIST_PAGES);
  return pages.flatMap(({ items }) => items);
}

/** Figures are about countries, not about bodies, which have no name but their code. */
function isCountry(code: string): boolean {
  return partyName(code) !== code;
}
