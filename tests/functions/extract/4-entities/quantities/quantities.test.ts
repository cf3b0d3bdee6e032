// Quantities in a sentence: numerals, number words, ranges, units, money, parts, qualifiers, rates; and the numbers that are none.
import { describe, expect, test } from 'vitest';
import { findQuantities, type Quantity } from '../../../../../functions/extract/4-entities/quantities/index.ts';
import { entitiesOf } from '../../5-facts/support/entitiesOf.ts';

const quantitiesOf = (text: string): readonly Quantity[] => findQuantities(entitiesOf(text).doc);

/** "1823 1", "6000..7000 ha". */
const shown = (text: string): readonly string[] =>
  quantitiesOf(text).map(({ value, valueMax, unit }) => `${value}${valueMax === null ? '' : `..${valueMax}`} ${unit}`);

describe('numbers', () => {
  test.each([
    ['They held 1,823 suspects.', '1823 1'],
    ['They held twenty-five suspects.', '25 1'],
    ['They held three hundred and fifty suspects.', '350 1'],
    ['Some 1.8 million people left.', '1800000 1'],
    ['Half a million people left.', '500000 1'],
    ['A dozen boats came back.', '12 1'],
    ['Half a dozen boats came back.', '6 1'],
    ['They lent a pair of scanners.', '2 1'],
    ['It weighed two and a half tons.', '2.5 t'],
  ])('%s', (text, quantity) => {
    expect(shown(text)).toEqual([quantity]);
  });
});

describe('ranges', () => {
  test.each([
    ['Between 6,000 and 7,000 hectares are planted.', ['6000..7000 ha']],
    ['They load 10-12 tons at a time.', ['10..12 t']],
    ['They load 10 to 12 tons at a time.', ['10..12 t']],
    ['It cost $5 to $10 million.', ['5000000..10000000 USD']],
    ['They load between 5 tons and 8 tons.', ['5..8 t']],
    ['Membership rose from 50 to 400.', ['50 1', '400 1']],
    ['The share rose from 5 percent to 14 percent.', ['5 %', '14 %']],
  ])('%s', (text, quantities) => {
    expect(shown(text)).toEqual(quantities);
  });
});

describe('units', () => {
  test.each([
    ['It covers 120,000 square kilometers.', ['120000 km2']],
    ['A 600-square-meter lot was cleared.', ['600 m2']],
    ['The 586-kilometer border is open.', ['586 km']],
    ['A boat sank 40 nautical miles off the coast.', ['40 [nmi_i]']],
    ['They burned 212 cubic meters of cedar.', ['212 m3']],
    ['They took 1,900 gallons of fuel and 74kg of mercury.', ['1900 [gal_us]', '74 kg']],
    ['They took 270 kilos (595 pounds) of cocaine.', ['270 kg']],
    ['It cost 3 million Colombian pesos, or $1,000, to build.', ['3000000 COP']],
    ['They took 5.4 tons of cocaine and 32 of cannabis.', ['5.4 t', '32 t']],
    ['The crop went from 20,000 hectares in 2014 to 28,205 in 2015.', ['20000 ha', '28205 ha']],
  ])('%s', (text, quantities) => {
    expect(shown(text)).toEqual(quantities);
  });
});

describe('money', () => {
  test.each([
    ['They sent $1.8 million.', '1800000 USD'],
    ['They sent US$2.5m.', '2500000 USD'],
    ['They sent 500,000 euros.', '500000 EUR'],
    ['They sent R$3 million.', '3000000 BRL'],
    ['They sent $640,000 in Canadian currency.', '640000 CAD'],
    ['Porters in Colombia pay 5,000 pesos.', '5000 COP'],
    ['Porters in Chile pay 5,000 pesos.', '5000 CLP'],
  ])('%s', (text, quantity) => {
    expect(shown(text)).toEqual([quantity]);
  });
});

describe('parts of a whole', () => {
  test.each([
    ['A quarter of the crop was lost.', 25],
    ['Two-thirds are still there.', 67],
    ['Four in ten fighters are minors.', 40],
    ['Two out of every 10 students failed.', 20],
    ['Almost half of the drug came by sea.', 50],
    ['Thefts fell by a third.', 33],
    ['About a tenth is meant for judges.', 10],
  ])('%s', (text, percent) => {
    expect(quantitiesOf(text)).toEqual([expect.objectContaining({ value: percent, unit: '%', isFraction: true })]);
  });

  test.each([
    'A third man was held.',
    'The second half was worse.',
    'It took half an hour.',
    'They lost a quarter of a century.',
    'The third quarter was better.',
  ])('no part: %s', (text) => {
    expect(quantitiesOf(text).filter(({ isFraction }) => isFraction)).toEqual([]);
  });
});

describe('qualifiers', () => {
  test.each([
    ['nearly 300 men', 'about'],
    ['an estimated 300 men', 'about'],
    ['close to 300 men', 'about'],
    ['more than 300 men', 'at-least'],
    ['no fewer than 300 men', 'at-least'],
    ['300 men or more', 'exact'],
    ['up to 300 men', 'at-most'],
    ['as many as 300 men', 'at-most'],
    ['fewer than 300 men', 'at-most'],
    ['300 men', 'exact'],
  ])('%s', (words, qualifier) => {
    expect(quantitiesOf(`They sent ${words}.`)[0]?.qualifier).toBe(qualifier);
  });

  test('"over" belongs to the verb in "turned over two boats"', () => {
    expect(quantitiesOf('Colombia turned over two boats.')[0]?.qualifier).toBe('exact');
  });
});

describe('rates', () => {
  test.each([
    ['They move 20 tons per month.', 'month'],
    ['They bring in three harvests a year.', 'year'],
    ['It costs $400 million each year.', 'year'],
    ['They seized 20 tons last month.', null],
  ])('%s', (text, per) => {
    expect(quantitiesOf(text)[0]?.per).toBe(per);
  });
});

describe('numbers that are no quantity', () => {
  test.each([
    'They met on June 23, 2015.',
    'El Salvador closed 2015 in mourning.',
    'The search took 12 days.',
    'A 10-week course began.',
    'It lasted two consecutive years.',
    'The officer, a 45-year-old, resigned.',
    'Juan Pérez, 34, was freed.',
    'It was the 56th edition.',
    'He fired an AK-47.',
    'A Cessna 210 landed.',
    'They cited resolution 1540.',
    'Article 4 forbids it.',
    'It began at 5 p.m.',
    'It began at 10:30.',
    'They stand guard 24/7.',
    'They fired .50 caliber rounds.',
    'The radar is a 3D model.',
    'Dozens of people fled, hundreds of others stayed.',
    'It happened three times.',
    'At 0600 each morning he calls.',
  ])('%s', (text) => {
    expect(quantitiesOf(text)).toEqual([]);
  });
});
