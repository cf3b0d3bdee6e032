// Sentences with two countries that tell of no act of security cooperation between them.
import { describe, expect, test } from 'vitest';
import { recordOf } from '../support/recordOf.ts';
import { articleOf, yieldsNothing } from './check.ts';

/** What the extractor can't do yet, and why. */
const KNOWN: Readonly<Record<string, string>> = {};

describe('quarrels, wars and accusations', () => {
  yieldsNothing('cooperation', [
    'Peru accused Chile of spying on its navy.',
    'Peru and Ecuador fought a brief war in 1995.',
    'Colombia broke off relations with Venezuela in 2010.',
    'Nicaragua took Colombia to court in The Hague over its waters.',
    'Bolivia expelled the American ambassador in 2008.',
  ]);
});

describe('neighbours that act on their own', () => {
  yieldsNothing('cooperation', [
    'Brazilian police arrested 12 Paraguayans in Foz do Iguaçu.',
    'Police in Mexico and Guatemala seized 300 kilos of cocaine in separate raids last week.',
    'Mexico and Guatemala are both fighting gangs.',
    'Ecuador, unlike Colombia, has no base near the river.',
    'Costa Rica has no army, and Panama abolished its own in 1990.',
    'Smugglers carry gasoline from Venezuela to Colombia.',
    'Cocaine from Peru crosses Bolivia on its way to Brazil.',
  ]);
});

describe('wishes, conditions and what did not come about', () => {
  yieldsNothing(
    'cooperation',
    [
      'No agreement was reached between Bolivia and Chile.',
      'If Honduras and El Salvador ever agreed on a common border force, the gangs would simply move elsewhere.',
      'Chile ought to train Bolivian officers, the columnist wrote.',
      'Analysts wish that Peru and Chile would work together against smugglers.',
      'Officials in the United States deny that they ever signed an accord with Cuba.',
      'Argentina has never signed an extradition treaty with Suriname.',
    ],
    KNOWN,
  );
});

describe('parties that are no states', () => {
  yieldsNothing('cooperation', [
    'Eighteen nations took part in the exercise.',
    'The Sinaloa Cartel and Colombian traffickers agreed to share routes.',
    'Chilean and Argentine gangs exchange stolen cars for cocaine.',
    'A Peruvian and a Chilean met in prison and founded a gang.',
  ]);
});

describe('sport, culture, geography', () => {
  yieldsNothing('cooperation', [
    'Peru beat Chile 2-1 in Santiago on Tuesday.',
    'The film, a Chilean-Argentine production, tells of two smugglers.',
    'Peru and Chile share a border of 169 kilometers.',
    'The presidents of Peru and Chile were both born in 1949.',
    'More Colombians than Ecuadorians live in the north of the city.',
  ]);
});

test('and beside them, one that tells of an act', async () => {
  const { cooperation } = await recordOf(
    articleOf('Peru and Chile signed an agreement on border security on March 4.'),
  );
  expect(cooperation).toEqual([
    expect.objectContaining({ parties: ['CL', 'PE'], kind: 'agreement', status: 'signed', date: '2014-03-04' }),
  ]);
});
