// What stands at the edges of an article and is easily lost or kept: dates below it, marks of agencies, lines of a broken paragraph that look like a byline.
import { describe, expect, test } from 'vitest';
import { ARTICLE, BODY, pageOf } from './support/pageOf.ts';

const TITLE = 'Navies of Chile and Peru Search Together';
const LAST = BODY.at(-1) ?? '';

describe('a date below the last line', () => {
  test('is the day of publication where no other is said', async () => {
    expect((await pageOf(`${TITLE}\n\n${ARTICLE}\n\nMay 4, 2015\n`)).publishedOn).toBe('2015-05-04');
  });

  test('gives way to the one above the article', async () => {
    const page = await pageOf(`${TITLE}\n\nMay 6, 2015\n\n${ARTICLE}\n\nMay 4, 2015\n`);
    expect(page.publishedOn).toBe('2015-05-06');
  });

  test('says nothing where there are two of them', async () => {
    expect((await pageOf(`${TITLE}\n\n${ARTICLE}\n\nMay 4, 2015\n\nMay 9, 2016\n`)).publishedOn).toBeNull();
  });
});

describe('below the last sentence', () => {
  test.each([['EFE'], ['EFE gdl/mp'], ['Enditem'], ['(END)']])('the mark "%s" goes', async (mark) => {
    expect((await pageOf(`${TITLE}\n\nMay 4, 2015\n\n${ARTICLE} ${mark}\n`)).text.endsWith(LAST)).toBe(true);
  });

  test('a word that ends the sentence stays', async () => {
    const { text } = await pageOf(`${TITLE}\n\nMay 4, 2015\n\n${ARTICLE} The agency is called EFE.\n`);
    expect(text.endsWith('The agency is called EFE.')).toBe(true);
  });

  test.each([
    ['More from AP: Floods in the south'],
    ['___\n\nMOST READ\n1. Floods in the south\n2. Prices fall again'],
  ])('"%s" goes', async (lines) => {
    expect((await pageOf(`${TITLE}\n\nMay 4, 2015\n\n${ARTICLE}\n\n${lines}\n`)).text.endsWith(LAST)).toBe(true);
  });
});

describe('above the first sentence', () => {
  test('a rubric and a date that a bar divides', async () => {
    const page = await pageOf(
      `NEWS | May 4, 2015\n${TITLE}\n\nBy Ana Ruiz\nFourth Naval Zone Public Affairs\n\n${ARTICLE}\n`,
    );
    expect(page).toMatchObject({ title: TITLE, publishedOn: '2015-05-04', authors: ['Ana Ruiz'], text: ARTICLE });
  });

  test("the page's own name and a rubric are no title", async () => {
    const page = await pageOf(
      `BBC News - Latin America & Caribbean\n4 May 2015\nChile: navies search together off Arica\n\n${ARTICLE}\n`,
    );
    expect(page).toMatchObject({ title: 'Chile: navies search together off Arica', text: ARTICLE });
  });

  test('a dateline of one city with a stop', async () => {
    const page = await pageOf(`${TITLE}\n\nMay 4, 2015\n\nTegucigalpa. – ${ARTICLE}\n`);
    expect(page).toMatchObject({ datelineCountry: 'HN', text: ARTICLE });
  });
});

test('a line of a broken paragraph that begins with "by the" is no byline', async () => {
  const broken = `A post that three ministries paid for opened in the village of Frías,
where the two countries meet, and from now on it will be staffed
by the Ministry of Security. The house has beds for forty officers
and a radio room, and the mayor hopes that smugglers will stay away.`;
  const { text } = await pageOf(`${TITLE}\n\nBy Ana Ruiz\nMay 4, 2015\n\n${broken}\n\n${ARTICLE}\n`);
  expect(text.startsWith(broken.replaceAll('\n', ' '))).toBe(true);
});

describe('an outlet', () => {
  test.each([
    ['the paper that its own dateline names, before who holds the rights', 'Infodefensa.com', 'Infodefensa'],
    ['who holds the rights, before the agency of the dateline', 'EFE', 'Quiroga & Hermanos'],
  ])('is %s', async (_, inBrackets, outlet) => {
    const below = '© Quiroga & Hermanos, S.L. All rights reserved.';
    const page = await pageOf(`${TITLE}\n\nMay 4, 2015\n\n(${inBrackets}) Santiago – ${ARTICLE}\n\n${below}\n`);
    expect(page.outlet).toBe(outlet);
  });
});
