// What a number counts: the noun phrase after it in the singular, or for a bare number what was told before it.
import { describe, expect, test } from 'vitest';
import { figuresOf } from '../support/figuresOf.ts';

const itemsOf = (text: string): readonly (string | null)[] => figuresOf(text).map(({ item }) => item);

describe('after the number', () => {
  test.each([
    ['They destroyed 70 clandestine landing strips.', 'landing strip'],
    ['They seized 17 planes.', 'aircraft'],
    ['They seized 62 AK-47 rifles.', 'AK-47 rifle'],
    ['They seized 9,400 rounds of ammunition.', 'round of ammunition'],
    ['They seized three grenade launchers.', 'grenade launcher'],
    ['They freed 14 young women.', 'young woman'],
    ['They trained 35 police officers.', 'police officer'],
    ['They arrested 2,200 policemen.', 'policeman'],
    ['They arrested six Panamanians.', 'Panamanian'],
    ['They arrested 15 Guyanese.', 'Guyanese'],
    ['They burned 19 tons of pressed marijuana thrown on a fire.', 'marijuana'],
    ['They seized 3 sacks of coca leaf.', 'sack of coca'],
    ['They sent two C-130 Hercules aircraft.', 'C-130 Hercules aircraft'],
    ['They trained 14,000 Argentine and foreign service members.', 'service member'],
    ["They sent six investigators of the United Kingdom's National Crime Agency.", 'investigator'],
    ['They sent 200 US Marines.', 'marine'],
    ['The corps watches a 391 kilometer border.', 'border'],
    ['They deployed a 300-strong force.', 'person'],
    ['They bought two 85-foot patrol boats.', 'patrol boat'],
  ])('%s', (text, item) => {
    expect(itemsOf(text)).toEqual([item]);
  });
});

describe('a bare number', () => {
  test.each([
    ['They sent 1,500 agents, 600 of them Honduran.', ['agent', 'agent']],
    ['They reviewed the deminers, three of whom were killed.', ['deminer']],
    ['Courts sent 13 people abroad this year, on top of 32 in 2013.', ['person', 'person']],
    ['Soldiers arrested 41 miners and destroyed 23 pumps; the police held 12 more.', ['miner', 'pump', 'miner']],
    ['They found a crew of three.', ['crew member']],
    ['The border has two legal crossings and some 40 informal ones.', ['legal crossing', 'informal crossing']],
    ['Congress approved $750 million, although half of it is frozen.', ['dollar', 'dollar']],
    ['Of the properties taken, two-thirds are locked up.', ['property']],
    ['By 2014 the guerrillas numbered 8,000.', ['guerrilla']],
  ])('%s', (text, items) => {
    expect(itemsOf(text)).toEqual(items);
  });

  test('plants are of the crop that the text names', () => {
    expect(itemsOf('The marijuana country burned. Police razed 540 hectares of plants.')).toEqual(['marijuana']);
  });
});

describe('no figures', () => {
  test.each([
    'The two countries met.',
    'Both presidents came.',
    'Three nations signed.',
    'The three leaders agreed.',
    'One of the men spoke.',
    'No one knows.',
    'The two navies sailed.',
    'They signed two agreements.',
    'The plan has three phases.',
    'Six ministers met.',
    'They discussed four points.',
    'The two sides held three rounds of talks.',
    'The British 24 Commando Royal Engineers came.',
    'There is not one cent left.',
    'They watch two coastlines.',
  ])('%s', (text) => {
    expect(figuresOf(text)).toEqual([]);
  });

  test('the base of a rate is no figure of its own', () => {
    expect(itemsOf('There were 103 homicides for every 100,000 inhabitants.')).toEqual(['homicide']);
  });

  test('a number told again is one figure', () => {
    expect(itemsOf('Divers raised 26 dredges. The 26 dredges were burned.')).toEqual(['dredge']);
  });

  test('headings tell nothing', () => {
    expect(figuresOf('Police seize 50 rifles\n\nNothing else happened.')).toEqual([]);
  });
});
