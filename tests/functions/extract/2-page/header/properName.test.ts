// Names in capitals as people write them.
import { expect, test } from 'vitest';
import { properName } from '../../../../../functions/extract/2-page/header/properName.ts';

test.each([
  ['CHRISTOPHER LOOFT', 'Christopher Looft'],
  ['MARÍA DE LOS ÁNGELES PAZ', 'María de los Ángeles Paz'],
  ['JEREMY MCDERMOTT', 'Jeremy McDermott'],
  ["SEAN O'NEILL", "Sean O'Neill"],
  ['HANNAH STRAND-VILLEGAS', 'Hannah Strand-Villegas'],
  ['LAURA LARA', 'Laura Lara'],
])('%s', (shouted, name) => {
  expect(properName(shouted, '')).toBe(name);
});

test('the page may spell it elsewhere', () => {
  expect(properName('MIKE LASUSA', 'This week Mike LaSusa spoke in Washington.')).toBe('Mike LaSusa');
});

test('a part of another word is no such spelling', () => {
  expect(properName('ANA ROSA', 'The Rosario and the PrimaRosa are ships.')).toBe('Ana Rosa');
});

test('a name that is written already stays', () => {
  expect(properName('Ana de la Paz', 'ANA DE LA PAZ')).toBe('Ana de la Paz');
});
