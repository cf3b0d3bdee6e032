// A name before its head in lower case.
import { describe } from 'vitest';
import { finds, leaves } from '../marked.ts';

describe('a name and its head', () => {
  finds('organization', [
    'The [Oceanosanos foundation] reckons so.',
    'They stood up the [Maya-Chorti task force] in March.',
    'It was the [Halcones unit] that fired.',
  ]);
});

describe('no name of its own', () => {
  leaves('organization', [
    'A Brazilian task force arrived.',
    'The foundation closed.',
    'Peruvian special forces landed.',
  ]);
});
