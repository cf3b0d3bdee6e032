// Markdown: front matter, headings, emphasis and links reduced to words.
import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../../../../functions/extract/2-page/markdown/frontMatter.ts';
import { plainWords } from '../../../../../functions/extract/2-page/markdown/plainWords.ts';
import { ARTICLE, BODY, pageOf } from '../support/pageOf.ts';

test('a whole file', async () => {
  const page = await pageOf(
    `---
title: "Navies of Chile and Peru Search Together"
authors: [Ana Ruiz, Luis Paz]
date: 2015-05-04
outlet: The Andean Post
---

# Navies of Chile and Peru Search Together

*Two ships of each country took part.*

![The frigate](frigate.jpg)

**ARICA, Chile** — ${BODY[0].replace('Arica', '[Arica](https://example.com/arica)')}

## A common task

${BODY[1]}

- a search by night;
- first aid.

> ${BODY[2]}

[Read more](https://example.com/more)
`,
    { key: 'article.md' },
  );
  expect(page).toMatchObject({
    title: 'Navies of Chile and Peru Search Together',
    authors: ['Ana Ruiz', 'Luis Paz'],
    publishedOn: '2015-05-04',
    outlet: 'The Andean Post',
    datelineCountry: 'CL',
  });
  expect(page.text.split('\n\n')).toEqual([
    'Two ships of each country took part.',
    BODY[0],
    'A common task',
    BODY[1],
    '* a search by night;',
    '* first aid.',
    BODY[2],
  ]);
});

test('underlined headings and rules', async () => {
  const page = await pageOf(`Navies Search Together off Arica\n===\n\nBy Dialogo, May 4, 2015\n\n---\n\n${ARTICLE}`, {
    key: 'a.md',
  });
  expect(page).toMatchObject({
    title: 'Navies Search Together off Arica',
    outlet: 'Dialogo',
    publishedOn: '2015-05-04',
    text: ARTICLE,
  });
});

describe('front matter', () => {
  test('lists over several lines', () => {
    expect(readFrontMatter('---\nauthors:\n  - Ana Ruiz\n  - Luis Paz\n---\nText').facts.authors).toEqual([
      'Ana Ruiz',
      'Luis Paz',
    ]);
  });

  test('a rule at the beginning is no front matter, nor is a fence that is not closed', () => {
    expect(readFrontMatter('---\nText').rest).toBe('---\nText');
    expect(readFrontMatter('Text\n---').facts).toEqual({});
  });
});

describe('words', () => {
  test.each([
    ['the **Navy** and the *Army* of _Peru_', 'the Navy and the Army of Peru'],
    ['the [Navy](https://a.example/b_(c)) said', 'the Navy said'],
    ['a ![picture](x.jpg) here', 'a  here'],
    ['see <https://a.example>', 'see https://a.example'],
    ['a <!-- note --> b', 'a  b'],
    ['5 \\* 3', '5 * 3'],
  ])('%s', (markdown, words) => {
    expect(plainWords(markdown)).toBe(words);
  });

  test.each(['5 * 3 * 2', 'snake_case_name', '[sic]', 'a * b', '* item'])('%s stays', (text) => {
    expect(plainWords(text)).toBe(text);
  });
});
