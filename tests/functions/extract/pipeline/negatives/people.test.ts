// Capitalised words that name nobody.
import { describe, expect, test } from 'vitest';
import { recordOf } from '../support/recordOf.ts';
import { articleOf, yieldsNothing } from './check.ts';

/** What the extractor can't do yet, and why. */
const KNOWN: Readonly<Record<string, string>> = {
  'Neighbors in the Benito Juárez district called the police.':
    'a district with a noun after its name is taken for a person',
};

describe('places that are called like people', () => {
  yieldsNothing(
    'people',
    [
      'Coffee leaves Brazil through the port of Santos.',
      'Traffic over the Simón Bolívar International Bridge stopped at noon.',
      'Farmers in San Martín turned from coca to cacao.',
      'Two flights a day reach the José María Córdova airport.',
      'The gang extorts shops in Ciudad Juárez.',
      'Neighbors in the Benito Juárez district called the police.',
      'Rain fell from Santa Ana to San Miguel.',
      'Los Angeles police returned two cars to Tijuana.',
    ],
    KNOWN,
  );
});

describe('operations, plans, laws, ships and machines', () => {
  yieldsNothing('people', [
    'Operation Martillo began in January.',
    'Plan Colombia cost billions.',
    'The frigate Almirante Padilla left port at dawn.',
    'Money from the Merida Initiative paid for the scanners.',
    'A Black Hawk helicopter and two Super Tucano planes searched the valley.',
    'Senators debated the Zamora Law for nine hours.',
    'Hurricane Mitch had washed the road away.',
  ]);
});

describe('groups, days and honors', () => {
  yieldsNothing('people', [
    'Barrio 18 controls the street.',
    'The Gulf Cartel and the Zetas fought over the bridge.',
    'Good Friday and Easter Sunday passed quietly.',
    'The committee awards the Nobel Peace Prize in Oslo.',
    'The march in Lima drew thousands of nurses.',
  ]);
});

test('and beside them, somebody', async () => {
  const { people } = await recordOf(articleOf('Police Colonel Raúl Córdoba Santos resigned on Monday.'));
  expect(people).toEqual([expect.objectContaining({ name: 'Raúl Córdoba Santos' })]);
});
