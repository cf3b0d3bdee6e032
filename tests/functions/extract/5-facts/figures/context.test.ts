// What else a figure carries: period, goal, rate, country, place, actor, section, attribution and the words that say it.
import { describe, expect, test } from 'vitest';
import { figuresOf } from '../support/figuresOf.ts';

const periodsOf = (text: string): readonly (string | null)[] => figuresOf(text).map(({ period }) => period);

describe('period', () => {
  test.each([
    ['Police seized 5 rifles in 2013.', ['2013']],
    ['Police seized 5 rifles this year.', ['2016']],
    ['Courts sent 13 people abroad this year and 32 in 2013.', ['2016', '2013']],
    ['The share rose from 5 percent in 2011 to 14 percent in 2013.', ['2011', '2013']],
    ['Colombia has counted 11,500 victims since 1990.', ['1990/..']],
    ['The unit has freed 11 hostages since its creation in January 2015.', ['2015-01/..']],
    ['From 2010, when they made peace, until a death in 2013, Venezuela sent 13 traffickers.', ['2010/2013']],
    [
      'The goal is 35,000 hectares of coca in 2015, more than the 31,000 hectares of coca that troops eradicated in 2014.',
      ['2015', '2014'],
    ],
    ['El Salvador closed 2015 with 6,656 homicides.', ['2015']],
    ['Police seized 14 tons of cocaine in 2012, compared with 8.9 tons the year before.', ['2012', '2011']],
    [
      'Since 2008 the US has given Guatemala $85 million, and last year 200 Marines were sent there.',
      ['2008/..', '2015'],
    ],
    [
      'Troops held an exercise on May 7-11. Rain fell.\n\nAbout 400 soldiers took part in the exercise.',
      ['2016-05-07/2016-05-11'],
    ],
    ['In 2015 police were busy.\n\nOfficers seized 5 rifles in the course of the year.', ['2015']],
    ['On May 3 a sweep began. Soldiers arrested 41 miners.', ['2016-05-03']],
  ])('%s', (text, periods) => {
    expect(periodsOf(text)).toEqual(periods);
  });

  test.each([
    ['the date of another figure', 'Police seized 5 tons of cocaine, more than in 2011.'],
    ['the end of a comparison', 'Seizures of rifles are up 18 percent from 2011.'],
    ['the date of an aside', 'Police found two laboratories in Colon, where none had been seen since 2011.'],
    ['the year in a name', 'Some 90 soldiers went to Tradewinds 2012.'],
    ['a decade', 'They seized 67 grenades that dated from the wars of the 1980s.'],
    ['the date of a deadline', 'Some 261 towns are free of mines, and the army has until 2021.'],
    [
      'a date in the paragraph, for what is no event',
      'In 2003 a treaty was signed. The border is 586 kilometers long.',
    ],
  ])('none from %s', (_, text) => {
    expect(periodsOf(text)).toEqual([null]);
  });
});

describe('goal', () => {
  test('a target is one', () => {
    expect(figuresOf('The goal is to eradicate 35,000 hectares of coca.')[0]?.goal).toBe(true);
    expect(figuresOf('Peru plans to train 500 soldiers.')[0]?.goal).toBe(true);
  });

  test('a fact is none, also beside a target', () => {
    expect(figuresOf('Peru eradicated 35,000 hectares of coca.')[0]?.goal).toBe(false);
    expect(figuresOf('Beating its target, Peru eradicated 35,000 hectares of coca.')[0]?.goal).toBe(false);
  });
});

describe('where and who', () => {
  test('the place nearest to the number goes before those who came to help', () => {
    expect(figuresOf('Argentine aircraft fought the fires above Valparaíso, which destroyed 2,900 homes.')).toEqual([
      expect.objectContaining({ place: 'Valparaíso', country: 'CL' }),
    ]);
  });

  test('the place, its country and the force before the number', () => {
    expect(figuresOf('The Colombian Navy seized 3 tons of cocaine in Tumaco.')).toEqual([
      expect.objectContaining({ place: 'Tumaco', country: 'CO', actor: 'Colombian Navy' }),
    ]);
  });

  test('nothing is guessed', () => {
    expect(figuresOf('Somebody seized 3 tons of cocaine.')).toEqual([
      expect.objectContaining({ place: null, country: null, actor: null, attribution: null }),
    ]);
  });
});

test('the compared figure keeps its date to itself', () => {
  const text = 'From January to March police seized 2 tons of cocaine, against 900 kg in 2014, and 41 rifles.';
  expect(periodsOf(text)).toEqual(['2016-01/2016-03', '2014', '2016-01/2016-03']);
});

test('the medium that is cited', () => {
  expect(figuresOf('Police seized 3 rifles, El Comercio reported.')[0]?.attribution).toBe('El Comercio');
});

test('the outlet speaks under its analysis heading', () => {
  const text = 'Police seized 3 rifles.\n\nInSight Crime Analysis\n\nThe gang has 50 rifles.';
  expect(figuresOf(text).map(({ section }) => section)).toEqual(['report', 'analysis']);
});

test('the evidence is the sentence, word for word', () => {
  const text = 'It rained. Police seized 3 rifles in Lima. It cleared up.';
  const [figure] = figuresOf(text);
  expect(figure?.evidence.exact).toBe('Police seized 3 rifles in Lima.');
  expect(text.slice(figure?.evidence.start, figure?.evidence.end)).toBe(figure?.evidence.exact);
});

test('ids count up in text order', () => {
  expect(figuresOf('Police seized 3 rifles and 5 pistols.').map(({ id }) => id)).toEqual([
    '0123456789abcdef-f1',
    '0123456789abcdef-f2',
  ]);
});
