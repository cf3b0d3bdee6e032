// Scope: names that the noun after them makes a place, and words before such a noun that name none.
import { describe } from 'vitest';
import { finds, leaves } from '../marked.ts';

describe('a noun of places', () => {
  finds('place', ['They were arrested in the [Bajo Flores] shantytown.', 'The treaty covers the [Iguazú] area.']);
});

describe('a plain word, or a country, before such a noun', () => {
  leaves('place', [
    '“Small islands can’t each buy a shipyard,” he said.',
    'Jamaica and the Turks and Caicos Islands were invited.',
    'The ships search boats in the waters of the Central American country.',
  ]);
});
