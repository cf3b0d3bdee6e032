// The day that a line above an article names, in the forms that outlets of the region use.
import { describe, expect, test } from 'vitest';
import { headerDate } from '../../../../../functions/extract/2-page/header/headerDate.ts';

describe('the 24th of February 2015', () => {
  test.each([
    'February 24, 2015',
    'Feb. 24, 2015',
    'FEBRUARY 24, 2015 / 2:15 PM',
    '24 FEB 2015',
    '24 February 2015',
    '24-Feb-2015',
    '24 Feb 15',
    '24/02/2015',
    '24/02/15',
    '24.02.2015, 14:05',
    '2015-02-24',
    '2015-02-24T23:30:00-05:00',
    '20150224',
    'Published: Tuesday | February 24, 2015 | 12:00 AM',
    'Tue 24 Feb 2015 00.00 GMT',
    'Martes, 24 de febrero de 2015',
    '24 de febrero del 2015',
    'febrero 24, 2015',
    '24 de fevereiro de 2015 às 10h30',
    'Publicado em 24/02/2015 10h30',
    'Updated March 1, 2015 | Published February 24, 2015',
  ])('%s', (line) => {
    expect(headerDate(line)?.value).toBe('2015-02-24');
  });
});

test('the month comes first only where the day leaves no choice', () => {
  expect(headerDate('02/03/2015')?.value).toBe('2015-03-02');
  expect(headerDate('02/24/2015')?.value).toBe('2015-02-24');
});

test('the rest of the line is left', () => {
  expect(headerDate('By Ana Ruiz, 24 FEB 2015')?.rest).toMatch(/^By Ana Ruiz, {1,2}\|/);
});

describe('no day', () => {
  test.each([
    'February 2015',
    '2015',
    'May Day',
    '31/02/2015',
    'three days ago',
    'UPDATED 5 YEARS AGO',
    '53 tons',
    'Article 24 of 2015',
  ])('%s', (line) => {
    expect(headerDate(line)).toBeUndefined();
  });
});
