// Forces and ministries in lower case with their country.
import { describe } from 'vitest';
import { finds, leaves } from '../marked.ts';

describe('a country and a force', () => {
  finds(
    'organization',
    [
      'The [Chilean army] denied it.',
      'Perú’s [interior ministry] did not answer.',
      'A request reached the [Mexican attorney general’s office] in June.',
      'The [Colombian air force] sent a plane.',
    ],
    {
      rule: 'countryForce',
    },
  );
});

describe('people, things and other armies', () => {
  leaves('organization', [
    'Colombian police arrested six.',
    'A Peruvian navy ship sank.',
    'Chilean army officers complained.',
    'An army of ants crossed Peru.',
    'Peruvian and Bolivian armies met.',
    'The Andean army of tourists is back.',
  ]);
});
