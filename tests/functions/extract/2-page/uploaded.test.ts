// What the uploader says of an article wins over its page; and what the page leaves open is told.
import { describe, expect, test } from 'vitest';
import { ARTICLE, pageOf } from './support/pageOf.ts';

const PAGE = `Navies of Chile and Peru Search Together\n\nBy Dialogo\nMay 4, 2015\n\n${ARTICLE}`;
const codes = ({ warnings }: { readonly warnings: readonly { readonly code: string }[] }): string[] =>
  warnings.map(({ code }) => code);

test('title, outlet, day and address', async () => {
  const said = {
    title: 'Rescue off Arica',
    outlet: 'The Andean Post',
    publishedOn: '2015-05-06',
    url: 'https://example.com/arica',
  };
  const page = await pageOf(PAGE, { said });
  expect(page).toMatchObject({
    title: 'Rescue off Arica',
    outlet: 'The Andean Post',
    publishedOn: '2015-05-06',
    url: 'https://example.com/arica',
    text: ARTICLE,
  });
});

test('a day in another form than ISO, a month alone', async () => {
  expect(await pageOf(PAGE, { said: { publishedOn: '06/05/2015' } })).toMatchObject({ publishedOn: '2015-05-06' });
  expect(await pageOf(PAGE, { said: { publishedOn: '2015-05' } })).toMatchObject({ publishedOn: '2015-05' });
});

test('what is no date leaves the page’s own', async () => {
  expect(await pageOf(PAGE, { said: { publishedOn: 'last week' } })).toMatchObject({ publishedOn: '2015-05-04' });
});

describe('warnings', () => {
  test('a clean page has none', async () => {
    expect(codes(await pageOf(PAGE))).toEqual([]);
  });

  test('no title, no date', async () => {
    expect(codes(await pageOf(ARTICLE))).toEqual(['no-title', 'no-date']);
  });

  test('the uploader’s date is none, and the page has none either', async () => {
    expect(
      codes(
        await pageOf(`A Search at Sea off the Port of Arica\n\n${ARTICLE}`, { said: { publishedOn: 'last week' } }),
      ),
    ).toEqual(['date-not-understood']);
  });

  test('furniture is named by its kind', async () => {
    const { warnings } = await pageOf(`${PAGE}\n\nSEE ALSO: Coverage of Chile\n\n© 2015 Dialogo`);
    expect(warnings).toEqual([{ code: 'furniture-removed', message: expect.stringContaining('notice, legal-notice') }]);
  });

  test('a page of furniture alone has no text', async () => {
    expect(codes(await pageOf('Share\n\nTweet\n\nPrint'))).toContain('no-text');
  });
});

describe('languages', () => {
  test('Spanish and Portuguese are told from their commonest words', async () => {
    const spanish = await pageOf(
      `Las armadas buscan juntas\n\n4 de mayo de 2015\n\n${'Las armadas de los dos países comenzaron el lunes un ejercicio en las aguas del norte, en el que participan dos buques de cada uno. '.repeat(3)}`,
    );
    expect(spanish).toMatchObject({ language: 'es', publishedOn: '2015-05-04' });
    expect(codes(spanish)).toContain('language-not-supported');
    const portuguese = await pageOf(
      `As marinhas buscam juntas\n\n4 de maio de 2015\n\n${'As marinhas dos dois países começaram na segunda-feira um exercício nas águas do norte, do qual participam dois navios de cada uma. '.repeat(3)}`,
    );
    expect(portuguese).toMatchObject({ language: 'pt', publishedOn: '2015-05-04' });
  });

  test('a few words are in no language', async () => {
    expect(await pageOf('Arica\n\nLos dos.')).toMatchObject({ language: null });
  });
});
