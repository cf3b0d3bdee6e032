// Places that the lists know: a capital before the province of its name, coasts and not coast guards, countries visited and not given names.
import { describe, expect, test } from 'vitest';
import { entitiesIn, finds, leaves } from '../marked.ts';

describe('places', () => {
  finds('place', [
    'They met in [La Paz], Bolivia.',
    'The summit in [San José] brought Costa Rica a treaty.',
    'A boat sank off the [Pacific coast].',
  ]);
  leaves('place', ['Chile trained 64 Ecuadorian coast guards.', 'Two Guyanese coast guards were held.']);
});

test.each([
  ['Bolivia and Chile signed it in La Paz.', 'city'],
  ['Costa Rica signed it in San José.', 'city'],
  ['Soldiers of Bolivia searched the department of La Paz.', 'admin'],
])('%s (%s)', (text, type) => {
  expect(entitiesIn(text).places.map(({ type: found }) => found)).toEqual([type]);
});

describe('capitals', () => {
  leaves('place', ['The sore point for Quito is spraying.', 'It was a tip received from Buenos Aires.']);
  finds('place', ['He left for [Quito].', 'They came from [Buenos Aires].']);
  leaves('place', [
    'It was a sign that Lima and Quito now see a common threat.',
    'Bogotá and Caracas blame each other.',
  ]);
  finds('place', ['They met in [Lima] and [Quito].']);
});

describe('nationalities in a row after "from"', () => {
  finds('country', ['Offers from [French|FR], [Spanish|ES] and [Chinese|CN] firms are on the table.']);
  leaves('country', ['It was translated into French.']);
});

describe('countries that are given names too', () => {
  finds('country', [
    '[German|DE] Defense Minister Laura Quiroga spoke.',
    'The minister visited [Israel|IL] on March 10.',
  ]);
  leaves('country', ['Germán Vargas Lleras spoke in the plaza.', 'Pastor Israel Zamora Rivas spoke.']);
  finds('person', ['German Defense Minister [Laura Quiroga] spoke.', '[Germán Vargas Lleras] spoke in the plaza.']);
});
