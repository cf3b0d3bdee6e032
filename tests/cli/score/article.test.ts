// Metadata and cleaned text against the answer.
import { expect, test } from 'vitest';
import { scoreArticle } from '../../../cli/score/types/article.ts';
import { recordWith } from './support/made.ts';

const { article } = recordWith();

test('fields agree whatever their case, accents and punctuation', () => {
  expect(scoreArticle({ title: 'AN ACCÓRD!', section: null, language: 'en' }, article).checks).toEqual({
    title: { ok: 1, of: 1 },
    section: { ok: 1, of: 1 },
    language: { ok: 1, of: 1 },
  });
});

test('a field the answer leaves out is not asked for', () => {
  expect(scoreArticle({}, article).checks).toEqual({});
});

test('a wrong field is a miss that shows both', () => {
  expect(scoreArticle({ outlet: 'Dialogo' }, article).misses).toEqual(['outlet  "null for Dialogo"']);
});

test('the text starts and ends as it should, whatever its line breaks', () => {
  const { checks } = scoreArticle({ textStarts: 'Peru  and\nChile', textEnds: 'said Ana Ruiz' }, article);
  expect(checks).toEqual({ 'text starts': { ok: 1, of: 1 }, 'text ends': { ok: 0, of: 1 } });
});

test('furniture must be gone, and no words doubled', () => {
  const { checks } = scoreArticle(
    { textWithout: ['Share', 'marijuana'], textOnce: ['signed', 'accord', 'never said'] },
    article,
  );
  expect(checks).toEqual({ 'text clean': { ok: 1, of: 2 }, 'text once': { ok: 2, of: 3 } });
});

test('no record is no clean text', () => {
  expect(scoreArticle({ title: 'An Accord', textWithout: ['Share'] }, null).checks).toEqual({
    title: { ok: 0, of: 1 },
    'text clean': { ok: 0, of: 1 },
  });
});
