// What an act carries besides parties, kind, status and date: topics, place, participants, who says so, section, evidence.
import { expect, test } from 'vitest';
import { actsOf } from './support.ts';

const only = (text: string) => {
  const [act, ...others] = actsOf(text);
  expect(others).toEqual([]);
  if (act === undefined) throw new Error(`no act in: ${text}`);
  return act;
};

test.each([
  ['Peru and Chile signed an agreement against human trafficking.', ['human-trafficking']],
  [
    'Peru and Chile signed an agreement against arms trafficking and money laundering.',
    ['money-laundering', 'arms-trafficking'],
  ],
  ['Peru and Chile agreed to exchange information on cyber defense.', ['cyber-defense', 'intelligence']],
  ['Colombian instructors trained Honduran police in demining.', ['military-education', 'demining']],
  ['Peru and Chile signed an agreement.', []],
] as const)('topics: %s', (text, topics) => {
  expect(only(text).topics).toEqual(topics);
});

test.each([
  ['The ministers of Peru and Chile met in Tacna, according to El Comercio.', 'El Comercio'],
  ['The ministers of Peru and Chile met in Tacna, EFE reported.', 'EFE'],
  ['The ministers of Peru and Chile met in Tacna.', null],
] as const)('attribution: %s', (text, attribution) => {
  expect(only(text).attribution).toBe(attribution);
});

test('the place is where it happened, not what it is about', () => {
  expect(only('Peru and Chile signed an agreement in Arequipa on July 3.').place).toBe('Arequipa');
  expect(only('Peru and Chile signed an agreement on July 3.').place).toBeNull();
});

test('participants are named in their full form', () => {
  const [act] = actsOf(
    'Peruvian Defense Minister Jakke Valakivi Soto spoke. Peru and Chile met in Tacna, where Valakivi presided.',
  );
  expect(act?.participants).toEqual(['Jakke Valakivi Soto']);
});

test('under a heading that says so, the outlet itself speaks', () => {
  const [reported, argued] = actsOf(
    'Peru and Chile signed an agreement on July 3.\n\nAnalysis\n\nIn 2009, Peru and Ecuador signed a similar agreement.',
  );
  expect([reported?.section, argued?.section]).toEqual(['report', 'analysis']);
});

test('evidence is the sentence, to the letter', () => {
  const text = 'Nobody was hurt. Peru and Chile signed an agreement on July 3. It rained.';
  const { evidence } = only(text);
  expect(evidence.exact).toBe('Peru and Chile signed an agreement on July 3.');
  expect(text.slice(evidence.start, evidence.end)).toBe(evidence.exact);
});

test('what is said in quotation marks is a statement, not an act', () => {
  expect(actsOf('“Peru and Chile signed an agreement,” the farmer said.')).toEqual([]);
});

test('without a day of publication a relative date stays null', () => {
  const [act] = actsOf('Peru and Chile signed an agreement last month.', null);
  expect(act?.date).toBeNull();
});
