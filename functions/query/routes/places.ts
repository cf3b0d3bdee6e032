import { PLACE_TYPES } from '../../records/schema/terms.ts';
import { LISTS } from '../../records/store/lists/index.ts';
import { GEO_JSON } from '../formats/geoJson.ts';
import { listRoute, withArticle } from '../listRoute.ts';
import { countryFilter } from '../parameters/codes.ts';
import { BY_BEGINNING, nameFilter, outletFilter } from '../parameters/shared.ts';
import { term } from '../parameters/text.ts';

export const placesRoute = listRoute({
  name: 'listPlaces',
  path: '/places',
  summary: 'Places of the articles, below the level of countries',
  list: LISTS.places,
  filters: [
    nameFilter(`Places whose name begins so. ${BY_BEGINNING}`, 'Beagle'),
    countryFilter('Places of this country.'),
    { name: 'type', respect: 'type', schema: term(PLACE_TYPES, 'What sort of place it is.'), example: 'water' },
    outletFilter,
  ],
  examples: ['/places?name=beagle', '/places?country=PE&type=city', '/places?type=city&format=geojson'],
  item: async () => (await import('../shapes/listed.ts')).listedPlace,
  otherFormats: [GEO_JSON],
  show: withArticle,
});
