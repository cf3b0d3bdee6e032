// Scope: what a URL says is where one is: there and back again, whatever it says.
import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../../explorer/filters/filters.ts';
import { hrefOf, type Place, placeOf } from '../../../explorer/shell/place.ts';

const at = (path: string) => placeOf(new URL(path, 'http://127.0.0.1:4000'));

describe('a place', () => {
  it.each<[string, Partial<Place>]>([
    ['/explore/acts', {}],
    ['/explore/acts?country=PE,CO', { filters: { ...NO_FILTERS, countries: ['PE', 'CO'] } }],
    ['/explore/acts?sort=-reports&page=2', { own: { sort: '-reports', page: '2' } }],
    [
      '/explore/article/0123456789abcdef?record=0123456789abcdef-c1',
      { view: 'article', id: '0123456789abcdef', own: { record: '0123456789abcdef-c1' } },
    ],
    [
      '/explore/acts?topic=piracy&kind=meeting&status=signed&from=2011-05&to=2014&outlet=El+Comercio&q=r%C3%ADo',
      {
        filters: {
          countries: [],
          topic: 'piracy',
          kind: 'meeting',
          status: 'signed',
          from: '2011-05',
          to: '2014',
          outlet: 'El Comercio',
          q: 'río',
        },
      },
    ],
  ])('is what %s says, and leads back to it', (path, said) => {
    const place: Place = { view: 'acts', id: null, filters: NO_FILTERS, own: {}, ...said };
    expect(at(path)).toEqual(place);
    expect(hrefOf(place)).toBe(path);
  });

  it('is the same however the countries are written', () => {
    const wanted = ['PE', 'CO'];
    for (const query of ['country=pe,co', 'country=PE&country=CO', 'country=PE+CO', 'country=PE,CO,PE,']) {
      expect(at(`/explore/acts?${query}`).filters.countries).toEqual(wanted);
    }
  });

  it.each(['/explore', '/explore/', '/explore?q='])('is the first view where the path names none: %s', (path) => {
    expect(at(path)).toEqual({ view: 'acts', id: null, filters: NO_FILTERS, own: {} });
  });

  it('may have a name that is no proper URL', () => {
    expect(at('/explore/article/%E0%A4%A').id).toBe('%E0%A4%A');
  });
});
