// Whole pages of plain text in the layouts of outlets: what the page says of the article, and where its text begins and ends.
import { describe, expect, test } from 'vitest';
import { ARTICLE, pageOf } from './support/pageOf.ts';

const TITLE = 'Chile, Peru Navies Search Together';

describe('layouts', () => {
  test('way to the page without its marks, rubric, title, country, day and author in one line', async () => {
    const page = await pageOf(`HomeNewsBrief${TITLE}
BRIEF

${TITLE}

CHILE / 4 MAY 2015 BY MATILDE ARROYAVE EN

${ARTICLE}

share icon icon icon

Was this content helpful?

About InSight Crime
`);
    expect(page).toMatchObject({
      title: TITLE,
      outlet: 'InSight Crime',
      section: 'Brief',
      authors: ['Matilde Arroyave'],
      publishedOn: '2015-05-04',
      datelineCountry: 'CL',
      language: 'en',
      text: ARTICLE,
    });
  });

  test('title twice, byline with the outlet, day', async () => {
    const page = await pageOf(`${TITLE}\n\n${TITLE}\n\nBy Julieta Paz/Dialogo\nMay 04, 2015\n\n\n\n${ARTICLE}\nShare`);
    expect(page).toMatchObject({
      title: TITLE,
      outlet: 'Dialogo',
      authors: ['Julieta Paz'],
      publishedOn: '2015-05-04',
      text: ARTICLE,
    });
  });

  test('rubrics, title, standfirst, byline', async () => {
    const standfirst = 'Two old rivals practise how to save each other';
    const page = await pageOf(
      `World\n\nLatin America\n\n${TITLE} Together\n\n${standfirst}\n\nBy Ana Ruiz\nMay 4, 2015\n\n${ARTICLE}`,
    );
    expect(page).toMatchObject({
      title: `${TITLE} Together`,
      authors: ['Ana Ruiz'],
      text: `${standfirst}\n\n${ARTICLE}`,
    });
  });

  test.each([
    ['an office and its newsroom', 'Ministry of Public Security | Newsroom'],
    ['the name of the page', `${TITLE} - The Andean Post`],
  ])('above the title %s', async (_, above) => {
    const page = await pageOf(`${above}\n\n${TITLE}\n\nMay 4, 2015\n\n${ARTICLE}`);
    expect(page).toMatchObject({ title: TITLE, publishedOn: '2015-05-04', text: ARTICLE });
  });

  test('a reporter and the place, the outlet and the day', async () => {
    const page = await pageOf(`${TITLE}\n\nAna Ruiz in Lima\nThe Guardian, Monday 4 May 2015\n\n${ARTICLE}`);
    expect(page).toMatchObject({
      title: TITLE,
      authors: ['Ana Ruiz'],
      outlet: 'The Guardian',
      publishedOn: '2015-05-04',
    });
    expect(page.text).toBe(ARTICLE);
  });

  test('an agency: dateline, signature of the desk', async () => {
    const page = await pageOf(`${TITLE}\n\nARICA, Chile, May 4 (Xinhua) -- ${ARTICLE}\n\nEnditem`);
    expect(page).toMatchObject({
      title: TITLE,
      outlet: 'Xinhua',
      datelineCountry: 'CL',
      publishedOn: null,
      text: ARTICLE,
    });
  });

  test('a ministry: its name as masthead, menu, kind of release with a number, place and day', async () => {
    const page = await pageOf(`Ministry of National Defense
Republic of Chile

Home | The Ministry | Press | Contact

PRESS RELEASE No. 31/2015

${TITLE}

Santiago, 4 May 2015

${ARTICLE}

– END –

Issued by the Communications Department, Zenteno 45, Santiago
`);
    expect(page).toMatchObject({
      title: TITLE,
      outlet: 'Ministry of National Defense',
      section: 'Press Release',
      publishedOn: '2015-05-04',
      datelineCountry: 'CL',
      text: ARTICLE,
    });
  });

  test('a newspaper: masthead with its motto, way to the page, author and role, caption', async () => {
    const page = await pageOf(`The Andean Gazette
The oldest English-language newspaper of the coast
News | Travel | Business | Arts & Culture

Home » News » Security
${TITLE}
by Ana Ruiz
May 4, 2015

Sailors on the pier of Arica. Luis Soto/The Andean Gazette

${ARTICLE}
`);
    expect(page).toMatchObject({
      title: TITLE,
      outlet: 'The Andean Gazette',
      section: 'Security',
      authors: ['Ana Ruiz'],
      publishedOn: '2015-05-04',
      text: ARTICLE,
    });
  });

  test('a mail from a press office', async () => {
    const page = await pageOf(`From: Embassy of Chile <prensa@example.com>
To: Distribution list
Date: Mon, 4 May 2015 10:20:00 -0300
Subject: ${TITLE}

${TITLE}

LIMA, Peru – ${ARTICLE}

###
`);
    expect(page).toMatchObject({
      title: TITLE,
      publishedOn: '2015-05-04',
      datelineCountry: 'PE',
      authors: [],
      text: ARTICLE,
    });
  });

  test('an archive’s record: labels before the text', async () => {
    const page = await pageOf(`Title: ${TITLE}\nSource: Andina\nAuthor: Ana Ruiz\nDate: 4 May 2015\n\n${ARTICLE}`);
    expect(page).toMatchObject({
      title: TITLE,
      outlet: 'Andina',
      authors: ['Ana Ruiz'],
      publishedOn: '2015-05-04',
      text: ARTICLE,
    });
  });

  test('a column of links before the article, rubrics in a row, an author and a day without a mark between them', async () => {
    const page = await pageOf(
      `  • News\n    • Politics\n  • Opinion\n  • Travel\n\nAndean Region, Law & Justice, Politics\n\n${TITLE}\n\nby Ana Ruiz May 4, 2015\n\n${ARTICLE}`,
    );
    expect(page).toMatchObject({
      title: TITLE,
      outlet: null,
      section: 'Politics',
      authors: ['Ana Ruiz'],
      publishedOn: '2015-05-04',
      text: ARTICLE,
    });
  });

  test('a standfirst stays, above the byline or below it', async () => {
    const standfirst = 'Two navies that were at odds over the sea have found a common task.';
    const above = await pageOf(`${TITLE}\n\n${standfirst}\n\nBy Dialogo\nMay 4, 2015\n\n${ARTICLE}`);
    const below = await pageOf(`${TITLE}\n\nBy Dialogo\nMay 4, 2015\n\n${standfirst}\n\n${ARTICLE}`);
    expect([above.text, below.text]).toEqual([`${standfirst}\n\n${ARTICLE}`, `${standfirst}\n\n${ARTICLE}`]);
  });
});

describe('titles', () => {
  test.each([
    ['a question', 'Will Chile and Peru Search Together?'],
    ['capitals', 'NAVIES OF CHILE AND PERU SEARCH TOGETHER'],
    ['with an abbreviation at the end', 'Chile and Peru Drill With the U.S.'],
    ['a sentence with its full stop', 'Chile and Peru search together off Arica.'],
    ['with a colon', 'Chile and Peru: One Sea, Two Navies'],
  ])('%s', async (_, title) => {
    expect(await pageOf(`${title}\n\nBy Dialogo\nMay 4, 2015\n\n${ARTICLE}`)).toMatchObject({ title, text: ARTICLE });
  });

  test('prose alone has none', async () => {
    expect(await pageOf(ARTICLE)).toMatchObject({ title: null, outlet: null, publishedOn: null, text: ARTICLE });
  });
});

test('the text has one kind of space and line end, and composed letters; quotes stay curly', async () => {
  const article = ARTICLE.replace('Chilean Navy said', '“Armada de Chile” del Perú');
  const odd = article
    .normalize('NFD')
    .replaceAll(' ', '\u00a0')
    .replaceAll('\n', '\r\n')
    .replace('third', '\u200bthi\u00adrd');
  const { text } = await pageOf(`${TITLE}\r\n\r\nBy Dialogo\r\nMay 4, 2015\r\n\r\n${odd}`);
  expect(text).toBe(article);
});
