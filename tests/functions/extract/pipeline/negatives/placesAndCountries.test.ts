// Words that look like places or countries and are neither, or are only part of another name.
import { describe, expect, test } from 'vitest';
import { recordOf } from '../support/recordOf.ts';
import { articleOf, yieldsNothing } from './check.ts';

/** What the extractor can't do yet, and why. */
const KNOWN: Readonly<Record<string, string>> = {
  'The jury sat in Atlanta, Georgia.': 'a town of the state is no sign of it',
};

describe('people and their names are no places', () => {
  yieldsNothing('places', [
    'President Juan Manuel Santos spoke for an hour.',
    'Police chief Raúl Córdoba resigned.',
    'Charlotte Reyes, a nurse, saw the boat.',
    'Sergeant Austin Medina drove the truck.',
    'Virginia Vallejo wrote a book about it.',
  ]);
});

describe('groups, media and things are no places', () => {
  yieldsNothing('places', [
    'The Sinaloa Cartel pays in dollars.',
    'The Medellín cartel is history.',
    'He drives a Chevrolet Colorado.',
    'He paid for a pair of bermudas.',
  ]);
});

describe('countries, and capitals that stand for them, are no places', () => {
  yieldsNothing('places', [
    'Peru and Chile share a border.',
    'The storm crossed Puerto Rico at night.',
    'Quito broke off relations with Bogotá in 2008.',
    'The Colombians, the Peruvians and a Brazilian were released.',
  ]);
});

describe('names that hold the name of a country are no mention of it', () => {
  yieldsNothing(
    'countries',
    [
      'The truck came from New Mexico.',
      'The storm formed over the Gulf of Mexico.',
      'He flew home to Mexico City.',
      'The jury sat in Atlanta, Georgia.',
      'The ship came through the Indian Ocean.',
      'Germán Vargas, a farmer, saw the boat.',
      'Israel Zamora, a driver, saw the boat.',
    ],
    KNOWN,
  );
});

describe('common words are no countries', () => {
  yieldsNothing('countries', [
    'The prisoners ate turkey on Sunday.',
    'Recruits polish their boots at five.',
    'They raise guinea pigs behind the house.',
    'The general is a bull in a china shop.',
  ]);
});

test('and beside them, a country and a town', async () => {
  const { countries, places } = await recordOf(articleOf('Peruvian police searched two houses in Iquitos.'));
  expect(countries).toEqual([expect.objectContaining({ code: 'PE', mentions: 1 })]);
  expect(places).toEqual([expect.objectContaining({ name: 'Iquitos', country: 'PE' })]);
});
