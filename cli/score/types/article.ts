import type { Article } from '../../../functions/records/schema/index.ts';
import type { ArticleAnswer } from '../answer/index.ts';
import { alternatives } from '../compare/alternatives.ts';
import { flat, fold } from '../compare/fold.ts';
import { Counter, type Tally } from '../tally.ts';

const FIELDS = ['title', 'outlet', 'section', 'publishedOn', 'datelineCountry', 'language'] as const;

/** Metadata, and whether the text is the article's own prose, once and whole. */
export function scoreArticle(wanted: ArticleAnswer, found: Article | null): Tally {
  const counter = new Counter();
  const check = (what: string, ok: boolean, shown: unknown) => {
    if (!counter.check(what, ok)) counter.miss(`${what}  ${JSON.stringify(shown) ?? 'nothing'}`);
  };
  for (const field of FIELDS) {
    const value = wanted[field];
    if (value === undefined) continue;
    const right = alternatives<string | null>(value, wanted[`${field}Also`]);
    check(
      field,
      right.some((one) => fold(one) === fold(found?.[field])),
      `${found?.[field]} for ${value}`,
    );
  }
  if (wanted.authors) check('authors', listOf(wanted.authors) === listOf(found?.authors ?? []), found?.authors);
  const text = found?.text ?? '';
  const line = flat(text);
  if (wanted.textStarts !== undefined) {
    const starts = alternatives(wanted.textStarts, wanted.textStartsAlso);
    check(
      'text starts',
      starts.some((words) => line.startsWith(flat(words ?? ''))),
      text.slice(0, 60),
    );
  }
  if (wanted.textEnds !== undefined) {
    const ends = alternatives(wanted.textEnds, wanted.textEndsAlso);
    check(
      'text ends',
      ends.some((words) => line.endsWith(flat(words ?? ''))),
      text.slice(-60),
    );
  }
  for (const furniture of wanted.textWithout ?? [])
    check('text clean', text !== '' && !text.includes(furniture), furniture);
  for (const words of wanted.textOnce ?? []) check('text once', text.split(words).length === 2, words);
  return counter.tally();
}

const listOf = (names: readonly string[]): string => fold([...names].sort().join());
