// What a number is about: told by the words near it, where they can be said of such a thing, else by the thing.
import { describe, expect, test } from 'vitest';
import { told } from '../support/figuresOf.ts';

describe('one verb and what it governs', () => {
  test.each([
    [
      'Troops seized 38 tons of marijuana, 2.6 tons of cocaine hydrochloride and 6 rifles.',
      ['seizure 38 t marijuana', 'seizure 2.6 t cocaine hydrochloride', 'seizure 6 1 rifle'],
    ],
    [
      'Police dismantled 81 laboratories and arrested 23 suspects.',
      ['destruction 81 1 laboratory', 'arrest 23 1 suspect'],
    ],
    [
      'Nineteen people were detained: 12 Brazilians and seven Peruvians.',
      ['arrest 19 1 person', 'arrest 12 1 Brazilian', 'arrest 7 1 Peruvian'],
    ],
    [
      'A raid left four gang members dead and two soldiers wounded.',
      ['casualty 4 1 gang member', 'casualty 2 1 soldier'],
    ],
    ['The army lost 17 soldiers in 2014 and 23 in 2015.', ['casualty 17 1 soldier', 'casualty 23 1 soldier']],
    ['The academy trained 240 agents.', ['personnel 240 1 agent']],
    [
      'Some 340 troops, 11 patrol boats and three helicopters took part.',
      ['personnel 340 1 troop', 'other 11 1 patrol boat', 'other 3 1 helicopter'],
    ],
    [
      'In Tumaco, where 23,148 hectares of coca were planted, soldiers pulled up 3,000 hectares.',
      ['cultivation 23148 ha coca', 'eradication 3000 ha coca'],
    ],
    ['Miners produced 35 tons of gold.', ['production 35 t gold']],
    ['Flights move 20 tons of cocaine per month.', ['flow 20 t cocaine']],
  ])('%s', (text, figures) => {
    expect(told(text)).toEqual(figures);
  });
});

describe('the same verb of other things', () => {
  test('captured men are arrested, captured rifles are seized', () => {
    expect(told('They captured 12 guerrillas and 26 rifles.')).toEqual(['arrest 12 1 guerrilla', 'seizure 26 1 rifle']);
  });

  test('drugs under way on what is intercepted are seized; drugs only under way flow', () => {
    expect(told('The Navy intercepted a boat carrying 2 tons of cocaine.')).toEqual(['seizure 2 t cocaine']);
    expect(told('The boat was carrying 2 tons of cocaine.')).toEqual(['flow 2 t cocaine']);
  });

  test('boats are detained, people are arrested, talks are held', () => {
    expect(told('The Navy detained three trawlers.')).toEqual(['seizure 3 1 trawler']);
    expect(told('The Navy detained three fishermen.')).toEqual(['arrest 3 1 fisherman']);
    expect(told('At a meeting held in Lima they offered places for 20 officers.')).toEqual(['personnel 20 1 officer']);
  });

  test('who intercepts is not intercepted', () => {
    expect(told('The crews of six vessels intercepted a boat.')).toEqual(['other 6 1 vessel']);
  });

  test('troops take part, nothing is taken', () => {
    expect(told('Six helicopters took part.')).toEqual(['other 6 1 helicopter']);
  });

  test('who ambushes is no casualty', () => {
    expect(told('The convoy was ambushed by about 30 guerrillas.')).toEqual(['presence 30 1 guerrilla']);
  });

  test('a noun that looks like a verb tells nothing', () => {
    expect(told('The number of members in Paraguayan jails has gone from 50 to 400.')).toEqual([
      'presence 50 1 member',
      'presence 400 1 member',
    ]);
  });
});

describe('shares and changes', () => {
  test.each([
    ['Coca fell 13 percent.', ['change -13 % coca']],
    [
      'Peru grew 42,900 hectares of coca, a nearly 13 percent decrease from 2013.',
      ['cultivation 42900 ha coca', 'change -13 % coca'],
    ],
    ['Extortion complaints by bus owners rose by a third.', ['change 33 % extortion complaint']],
    ['They seized 8.9 tons of cocaine, a quarter more than in 2011.', ['seizure 8.9 t cocaine', 'change 25 % cocaine']],
    [
      'The share of cocaine that moves by sea rose from 5 percent to 14 percent.',
      ['share 5 % cocaine', 'share 14 % cocaine'],
    ],
    ['Some 57 percent of adults are at risk.', ['share 57 % adult']],
    ['They control 10 percent of output.', ['share 10 % output']],
  ])('%s', (text, figures) => {
    expect(told(text)).toEqual(figures);
  });
});

describe('money', () => {
  test.each([
    ['Mexico pledged $1 million.', ['funding 1000000 USD dollar']],
    ['Agents seized $218,000 in cash.', ['seizure 218000 USD dollar']],
    ['Porters in Colombia pay 5,000 pesos a sack.', ['price 5000 COP sack']],
    ['An AK-47 can be had for $400.', ['price 400 USD AK-47']],
    ['They pay $1,500 for the trip.', ['price 1500 USD trip']],
    [
      'The haul, 11 tons of cocaine worth $330 million, is the largest.',
      ['seizure 11 t cocaine', 'price 330000000 USD cocaine'],
    ],
    ['It was a donation worth $2 million.', ['funding 2000000 USD dollar']],
    ['China handed over 40 motorcycles worth $2 million.', ['other 40 1 motorcycle', 'funding 2000000 USD dollar']],
    ['A pill that costs less than 50 cents sells for $10.', ['price 0.5 USD pill', 'price 10 USD pill']],
    ['A single fang brings $80 in Paramaribo.', ['price 80 USD single fang']],
    ['Owners pay 200 lempiras a week for each vehicle.', ['price 200 HNL vehicle']],
    ['There is a $15 million price on his head.', ['price 15000000 USD dollar']],
  ])('%s', (text, figures) => {
    expect(told(text)).toEqual(figures);
  });
});

describe('areas and lengths', () => {
  test.each([
    ['The group operated in 5,000 square kilometers.', ['area 5000 km2 -']],
    ['The 586-kilometer frontier is long.', ['distance 586 km frontier']],
    ['The river winds for more than 800 kilometers.', ['distance 800 km river']],
    ['Soldiers hauled 41,000 meters of detonating cord out of a farm.', ['seizure 41000 m detonating cord']],
  ])('%s', (text, figures) => {
    expect(told(text)).toEqual(figures);
  });
});
