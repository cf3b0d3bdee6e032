// A body that stands on the page twice, whole or in part.
import { describe, expect, test } from 'vitest';
import { ARTICLE, BODY, pageOf } from '../support/pageOf.ts';

const HEADER = 'Navies of Chile and Peru Search Together\n\nBy Dialogo\nMay 4, 2015\n\n';
const textOf = async (content: string): Promise<string> => (await pageOf(content)).text;
const codesOf = async (content: string): Promise<string[]> => (await pageOf(content)).warnings.map(({ code }) => code);

describe('one copy is kept', () => {
  test.each([
    ['a whole copy', `${HEADER}${ARTICLE}\n\n\n\n${ARTICLE}`],
    ['two more copies', `${HEADER}${ARTICLE}\n\n${ARTICLE}\n\n${ARTICLE}`],
    ['a copy that breaks off', `${HEADER}${ARTICLE}\n\n${BODY[0]}\n\n${BODY[1].slice(0, 60)}`],
    [
      'a copy and a comment',
      `${HEADER}${ARTICLE}\n\n${ARTICLE}\n\nI WAS A SAILOR FOR THIRTY YEARS AND NEVER SAW SUCH A THING IN ARICA\nShare`,
    ],
    ['a copy without the dateline', `${HEADER}ARICA, Chile — ${ARTICLE}\n\n${ARTICLE}`],
    ['a teaser before the article', `${HEADER}${BODY[0]}\n\n${ARTICLE}`],
    ['a quote in large type', `${HEADER}${BODY[0]}\n\n${BODY[1]}\n\n${BODY[2]}\n\n${BODY[1]}`],
  ])('%s', async (_, content) => {
    expect(await textOf(content)).toBe(ARTICLE);
    expect(await codesOf(content)).toContain('duplicate-body-removed');
  });
});

test('a title that stands twice is no second copy', async () => {
  const long = 'Navies of Chile and Peru Search Together for the Third Time in Two Years off the Port of Arica';
  const content = `${long}\n\nBRIEF\n\n${long}\n\nBy Dialogo\nMay 4, 2015\n\n${ARTICLE}`;
  expect(await textOf(content)).toBe(ARTICLE);
  expect(await codesOf(content)).not.toContain('duplicate-body-removed');
});

test('paragraphs that begin alike are two', async () => {
  const other = `${BODY[0].slice(0, -1)}, and one that neither wanted to miss.`;
  expect(await textOf(`${HEADER}${ARTICLE}\n\n${other.replace('navies', 'air forces')}`)).toContain('air forces');
});
