// Whose officials an outlet need not call by their country.
import { expect, test } from 'vitest';
import { homeOfOutlet } from '../../../../../functions/extract/2-page/header/outletHome.ts';

test.each([
  ['Jamaica Gleaner', 'JM'],
  ['Government of Chile', 'CL'],
  ['Belize Morning Wire', 'BZ'],
])('%s is at home in %s', (outlet, country) => {
  expect(homeOfOutlet(outlet)).toBe(country);
});

test.each([
  ['an agency', 'EFE'],
  ['the press of a large country', 'The New York Times'],
  ['an embassy', 'U.S. Embassy in Peru'],
  ['an outlet of two countries', 'Peru-Chile Border Watch'],
  ['an unknown name', 'Southern Border Watch'],
  ['nobody', null],
])('%s tells of no country', (_, outlet) => {
  expect(homeOfOutlet(outlet)).toBeNull();
});
