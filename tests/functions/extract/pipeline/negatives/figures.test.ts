// Numbers that report nothing: dates, durations, ordinals, ages, numbers within names.
import { describe, expect, test } from 'vitest';
import { recordOf } from '../support/recordOf.ts';
import { articleOf, yieldsNothing } from './check.ts';

describe('times', () => {
  yieldsNothing('figures', [
    'The court opened again on March 4, 2013.',
    'Patrols in the 1990s were rare.',
    'The search lasted three days.',
    'The treaty is 20 years old.',
    'Guards stand there 24 hours a day.',
    'The shooting began at 10:30 a.m.',
    'The attacks of 9/11 changed that.',
    'The 21st century began with a coup.',
  ]);
});

describe('order and age', () => {
  yieldsNothing('figures', [
    'It was the third meeting of its kind.',
    'Marta Rojas, 44, saw the boat.',
    'A 38-year-old man was questioned.',
    'Phase 2 of the plan begins soon.',
    'He was first to arrive and last to leave.',
  ]);
});

describe('numbers within names', () => {
  yieldsNothing('figures', [
    'Barrio 18 controls the street.',
    'The 4th Fleet sailed north.',
    'The text refers to Resolution 1540.',
    'The F-16 returned to its base.',
    'He carried an AK-47.',
    'A Boeing 737 took off without lights.',
    'Operation Martillo 2 began in January.',
    'Article 19 of the constitution forbids it.',
    'Trucks queued on Highway 5.',
    'The hospital treats COVID-19.',
    'A G20 summit was mentioned.',
  ]);
});

describe('words that only look like numbers', () => {
  yieldsNothing('figures', [
    'The two countries kept their silence.',
    'One of the reasons is money.',
    'A third party listened in.',
    'The mayor promised zero tolerance.',
    'Call 555-0134 and ask for the sergeant.',
    'It was a one-sided affair.',
    'Once or twice a dog barked.',
  ]);
});

test('and beside them, a number that reports something', async () => {
  const { figures } = await recordOf(articleOf('Police seized 53 tons of marijuana in 2013.'));
  expect(figures).toEqual([
    expect.objectContaining({ measure: 'seizure', value: 53, unit: 't', item: 'marijuana', period: '2013' }),
  ]);
});

describe('months that are none give a figure no period', () => {
  test.each([
    'Traffickers may have moved 30 tons of cocaine through the port.',
    'The march in Lima drew 4,000 nurses.',
    'Soldiers march past 300 lamps.',
  ])('%s', async (sentence) => {
    expect((await recordOf(articleOf(sentence))).figures).toEqual([expect.objectContaining({ period: null })]);
  });
});
