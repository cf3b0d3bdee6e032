// Runs of blocks under a head: other articles, the foot of the page, readers' comments; and where the article goes on.
import { describe, expect, test } from 'vitest';
import { ARTICLE, BODY, cleanedWith } from '../support/pageOf.ts';

describe('below the article, to the end', () => {
  test.each([
    [
      'related articles with dates and teasers',
      `Related Content

COLOMBIA / 4 MAY 2022

Soldiers have renewed their attacks on the dissidents of the south, who in turn…

AUC / 9 SEP 2022

A former commander has been charged by prosecutors in Medellín with the murder of three union leaders in 1997.`,
    ],
    ['a list of headlines', 'Other Lead Stories\n- Storm closes schools in Tacna\n- Debt: who pays?'],
    [
      'readers’ comments',
      'Comments (2)\n\nluis_77 says:\nGreat news for the people of Arica, who have waited for thirty years. Long live both navies!\n\nPeru should spend the money on schools, as my uncle in Tacna has always said to anyone who listens.',
    ],
    [
      'comments counted in a row of buttons',
      'Share this  Email  Print  Comments (3)\nWritten by: rosa00, 18 Nov 2013\nGreat news, but who pays for the fuel of all these ships, I wonder?',
    ],
    [
      'about the outlet',
      `About InSight Crime

THE ORGANIZATION

Our Gang Research Cited by Court

17 MAR 2023

Judges in Limon quoted at length from our field study on how the gangs of the port recruit their members.`,
    ],
    [
      'about the authors',
      'About the authors\n\nAna Ruiz is a senior researcher at the Institute for the Sea. Luis Paz is a lawyer in Lima.',
    ],
  ])('%s', async (_, below) => {
    expect(await cleanedWith({ below })).toBe(ARTICLE);
  });
});

test('after a list of headlines between its paragraphs the article goes on', async () => {
  const among =
    'Related Articles\nWho was Admiral Grau?\n19 Jan 2015\nThe war of 1879: the toll in numbers\n11 Jan 2015';
  expect(await cleanedWith({ among })).toBe(ARTICLE);
});

test('a list of headlines before the last paragraph', async () => {
  const last =
    'The ministers of both countries, who watched the exercise from the deck of a Peruvian frigate, said that they would meet again in Ilo, and that the fishermen of both ports would be their guests.';
  const below = `Most Read\nStorm closes schools in Tacna\nFerry sinks off Pisco\n\n${last}`;
  expect(await cleanedWith({ below })).toBe([...BODY, last].join('\n\n'));
});

test('a heading of the article that is a head elsewhere, before the article has begun, takes nothing', async () => {
  expect(await cleanedWith({ above: 'Latest' })).toBe(ARTICLE);
});

describe('headings of the article that look like heads', () => {
  test.each(['The Organization', 'The minister’s comments', 'Discussion', 'About the exercise', 'Latest'])(
    '%s',
    async (heading) => {
      const text = await cleanedWith({ among: heading });
      expect(text.split('\n\n').filter((paragraph) => paragraph !== heading)).toEqual([...BODY]);
    },
  );
});
