import type { Place } from '../../shell/place.ts';

/** The profile of a country, or of several that act together, under the same filters. */
export function profileAt(place: Place, countries: readonly string[]): Place {
  return { view: 'country', id: null, filters: { ...place.filters, countries }, own: {} };
}
