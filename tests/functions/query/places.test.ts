// Scope: coordinates of cities by name and country.
import { describe, expect, it } from 'vitest';
import { locateIn } from '../../../functions/query/places/coordinates.ts';

const locate = locateIn([
  ['La Paz', 'BO', null, 900, -16.5, -68.15],
  ['La Paz', 'BO', null, 10, 1, 1],
  ['La Paz', 'MX', null, 200, 24.14, -110.3, ['Ciudad de La Paz']],
  ['Unplaced', 'PE', null, null, null, null],
]);

describe('a city', () => {
  it.each([
    ['La Paz', 'BO', [-16.5, -68.15]],
    ['LA PÁZ', 'MX', [24.14, -110.3]],
    ['Ciudad de la Paz', 'MX', [24.14, -110.3]],
    ['La Paz', 'PE', undefined],
    ['La Paz', null, undefined],
    ['Unplaced', 'PE', undefined],
  ])('%s in %s is at %j', (name, country, coordinates) => {
    expect(locate(name, country)).toEqual(coordinates);
  });
});
