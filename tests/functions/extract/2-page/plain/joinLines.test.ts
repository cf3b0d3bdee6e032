// Paragraphs that were broken into lines are put together; lines that are paragraphs are not.
import { describe, expect, test } from 'vitest';
import { blocksOfText } from '../../../../../functions/extract/2-page/plain/blocksOfText.ts';

const texts = (text: string): string[] => blocksOfText(text).map((block) => block.text);

const WRAPPED = `PANAMA CITY -- The Ambassador of the United States, Rosa Paz, and the
Minister of Public Security, Juan Soto, signed today a letter of agree-
ment under which the United States will give $7.2 million to the anti-
drug police. The funds will pay for boats, radios and the training of
agents.

The agreement covers:

  * maintenance of the fleet;
  * a course for mechanics at the base of Vasco Núñez de Balboa, where
    instructors of the Coast Guard will teach; and
  * fuel.`;

test('lines of one width, words cut in two, list items', () => {
  expect(texts(WRAPPED)).toEqual([
    'PANAMA CITY -- The Ambassador of the United States, Rosa Paz, and the Minister of Public Security, Juan Soto, signed today a letter of agreement under which the United States will give $7.2 million to the anti-drug police. The funds will pay for boats, radios and the training of agents.',
    'The agreement covers:',
    '* maintenance of the fleet;',
    '* a course for mechanics at the base of Vasco Núñez de Balboa, where instructors of the Coast Guard will teach; and',
    '* fuel.',
  ]);
});

describe('a link that left its sentence', () => {
  test('what begins with a closing mark belongs to the line before', () => {
    expect(texts('“Trafficking is a common enemy,” he told El Universal\n. This exchange is the first.')).toEqual([
      '“Trafficking is a common enemy,” he told El Universal. This exchange is the first.',
    ]);
  });

  test('so does what begins with a small letter in the middle of a sentence', () => {
    expect(
      texts('The two ministers agreed, according to the newspaper\nand to the police of both countries.'),
    ).toHaveLength(1);
  });
});

describe('lines of their own', () => {
  test.each([
    ['title, byline and date', 'Peru and Chile Sign a Pact on Ships\nBy Ana Ruiz\nMay 4, 2015'],
    ['a byline in small letters', 'Coast Guard gets boats, radar and a few friends\nby Ana Ruiz'],
    [
      'paragraphs without blank lines',
      'The ministers met in Lima on Tuesday and talked of ships.\nThey will meet again in May.',
    ],
    ['headlines', 'Storm closes schools in Tacna and in Ilo\nFerry sinks off Pisco\nDebt: who pays for it in the end?'],
  ])('%s', (_, text) => {
    expect(texts(text)).toEqual(text.split('\n'));
  });

  test('a decimal begins with a point, not with a closing mark', () => {
    expect(texts('They were armed with a rifle of\n.50 caliber.')).toEqual([
      'They were armed with a rifle of',
      '.50 caliber.',
    ]);
  });
});
