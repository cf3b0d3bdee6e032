// Where sentences and paragraphs end: abbreviations, initials, numbers and quotes do not end them; offsets give the words back.
import { describe, expect, test } from 'vitest';
import { documentOf } from '../../../../functions/extract/3-text/document.ts';

const documentFrom = (text: string) => documentOf({ text, publishedOn: null, headline: null });
const sentencesOf = (text: string): readonly string[] =>
  documentFrom(text).sentences.map(({ start, end }) => text.slice(start, end));

describe('one sentence', () => {
  test.each([
    'Gen. José A. Ruiz met the U.S. ambassador on Feb. 3.',
    'They seized 1.5 tons of cocaine.',
    'The plane left at 5 p.m. for Lima.',
    'Who leaves the U.S. does so by air.',
  ])('%s', (text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });
});

describe('two sentences', () => {
  test.each([
    ['They met. They talked.', ['They met.', 'They talked.']],
    ['“It works,” he said. “We go on.”', ['“It works,” he said.', '“We go on.”']],
    ['Did they sign? They did!', ['Did they sign?', 'They did!']],
    ['A heading\n\nThe text begins.', ['A heading', 'The text begins.']],
  ])('%s', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });
});

test('the offsets of every token give its words', () => {
  const text = 'Peru’s Navy — 12 ships — left El Callao (again).';
  expect(documentFrom(text).tokens.map((token) => text.slice(token.start, token.end))).toEqual(
    documentFrom(text).tokens.map((token) => token.text),
  );
});

test('what follows the analysis heading is analysis, what stands above it is report', () => {
  const { sentences } = documentFrom('They met in Lima on Monday.\n\nInSight Crime Analysis\n\nIt will not help much.');
  expect(sentences.at(0)?.paragraph.section).toBe('report');
  expect(sentences.at(-1)?.paragraph.section).toBe('analysis');
});
