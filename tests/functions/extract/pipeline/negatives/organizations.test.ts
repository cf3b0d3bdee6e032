// What is named but is no body that acts.
import { describe, expect, test } from 'vitest';
import { recordOf } from '../support/recordOf.ts';
import { articleOf, yieldsNothing } from './check.ts';

describe('operations, plans, treaties and laws', () => {
  yieldsNothing('organizations', [
    'Operation Martillo began in January.',
    'Plan Colombia cost billions.',
    'Money from the Merida Initiative paid for the scanners.',
    'The Declaration of Cartagena was read aloud.',
    'Lawmakers quoted the Rio Treaty.',
    'The text refers to Resolution 1540.',
  ]);
});

describe('words for bodies that name none', () => {
  yieldsNothing('organizations', [
    'An army of street vendors fills the bridge.',
    'Judges, ministers and generals disagreed.',
    'Every cartel needs a bank.',
    'The defense minister went home.',
    'Courts are slow, and police officers know it.',
  ]);
});

describe('ships, machines, roads, days', () => {
  yieldsNothing('organizations', [
    'The frigate BAP Carvajal left port at dawn.',
    'A Black Hawk helicopter searched the valley.',
    'Trucks queued on the Pan-American Highway.',
    'Shops were closed on Independence Day.',
    'Nobody in the village remembers the Chaco War.',
    'The game was the first of the World Cup.',
  ]);
});

test('and beside them, one that acts', async () => {
  const { organizations } = await recordOf(articleOf('The Peruvian National Police searched the valley.'));
  expect(organizations).toEqual([expect.objectContaining({ type: 'security-force', country: 'PE' })]);
});
