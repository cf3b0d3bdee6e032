// Lines that hold nothing but byline, date, place and outlet; a sentence is none of them.
import { describe, expect, test } from 'vitest';
import { readHeaderLine } from '../../../../../functions/extract/2-page/header/headerLine.ts';

describe('who signs', () => {
  test.each([
    ['By Julieta Pelcastre/Dialogo', ['Julieta Pelcastre'], 'Dialogo'],
    ['By Dialogo', [], 'Dialogo'],
    ['By ANA MANO and DANIELA DESANTIS', ['ANA MANO', 'DANIELA DESANTIS'], undefined],
    ['Por Ana Ruiz y Luis Paz Soto', ['Ana Ruiz', 'Luis Paz Soto'], undefined],
    ['Por Ana Otamendi y Paz', ['Ana Otamendi y Paz'], undefined],
    ['By Carlos Ruiz in Bogota and Ana Paz in Lima', ['Carlos Ruiz', 'Ana Paz'], undefined],
    ['By Staff Sgt. María Lopez-Rivera, Joint Task Force-Bravo Public Affairs', ['María Lopez-Rivera'], undefined],
    ['By Juan Ruiz, Associated Press', ['Juan Ruiz'], 'Associated Press'],
    ['By Juan Ruiz | The Andean Gazette', ['Juan Ruiz'], 'The Andean Gazette'],
    ['By Reuters Staff', [], 'Reuters'],
    ['By the Ministry of Defense', [], 'the Ministry of Defense'],
    ['Carlos Ruiz, Sunday Gleaner Writer', ['Carlos Ruiz'], undefined],
    ['CARLOS RUIZ | AFP', ['CARLOS RUIZ'], 'AFP'],
  ])('%s', (line, authors, outlet) => {
    expect(readHeaderLine(line)).toMatchObject(outlet === undefined ? { authors } : { authors, outlet });
  });

  test('a newsroom is nobody', () => {
    expect(readHeaderLine('By Our Foreign Staff')).toMatchObject({ authors: [], outlet: undefined });
    expect(readHeaderLine('Por: Redacción')).toMatchObject({ authors: [], outlet: undefined });
  });
});

test('country, day, author and language code in one line', () => {
  expect(readHeaderLine('COLOMBIA / 26 JAN 2012 BY MIKE LASUSA EN ES')).toEqual({
    datelineCountry: 'CO',
    publishedOn: '2012-01-26',
    authors: ['MIKE LASUSA'],
    outlet: undefined,
  });
});

test('a rubric that is no country beside a date', () => {
  expect(readHeaderLine('BARRIO 18 / 2 MAR 2023')).toMatchObject({
    publishedOn: '2023-03-02',
    datelineCountry: undefined,
  });
});

test('a city tells its country, a province which of the cities of that name', () => {
  expect(readHeaderLine('Montevideo, February 24th 2021 - 14:37 UTC')).toMatchObject({ datelineCountry: 'UY' });
  expect(readHeaderLine('March 25, 2014 | Ottawa, Ontario')).toMatchObject({ datelineCountry: 'CA' });
});

describe('not above an article but in it', () => {
  test.each([
    'By March 3, 2014, Peru had eradicated more coca than in all of 2013.',
    'By train they reached Arequipa',
    'On 24 February 2015 the ministers of Peru and Chile signed the agreement.',
    'by the Chilean Navy out of Valparaíso from October 13 to 22, had brought',
    'January 30, 2020 by Argentina, Australia, Brazil and Canada',
    'Peru and Chile sign accord',
    'A history of favors',
  ])('%s', (line) => {
    expect(readHeaderLine(line)).toBeUndefined();
  });
});
