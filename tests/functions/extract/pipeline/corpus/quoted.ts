import type { Answer } from '../../../../../cli/score/answer/index.ts';
import { flat, fold, wordsOf } from '../../../../../cli/score/compare/fold.ts';

/** Where an answer quotes its article: the field, the words, and whether case and marks count. */
interface Quote {
  readonly field: string;
  readonly words: string;
  readonly toTheLetter: boolean;
}

function quotesOf({ article, people, cooperation, statements }: Answer): readonly Quote[] {
  const exactly = (field: string, words: readonly (string | undefined)[] = []): readonly Quote[] =>
    words.flatMap((one, at) => (one === undefined ? [] : { field: `${field}.${at}`, words: one, toTheLetter: true }));
  return [
    ...exactly('textStarts', [article.textStarts, ...(article.textStartsAlso ?? [])]),
    ...exactly('textEnds', [article.textEnds, ...(article.textEndsAlso ?? [])]),
    ...exactly('textWithout', article.textWithout),
    ...exactly('textOnce', article.textOnce),
    ...exactly(
      'cooperation.at',
      cooperation.map(({ at }) => at),
    ),
    ...statements.map(({ starts }, at) => ({ field: `statements.starts.${at}`, words: starts, toTheLetter: false })),
    ...people.flatMap(({ name }, at) =>
      wordsOf(name).map((word) => ({ field: `people.name.${at}`, words: word, toTheLetter: false })),
    ),
  ];
}

/** The fields whose words the article doesn't have; of held articles nothing but these names may be shown. */
export function fieldsNotQuoted(answer: Answer, page: string): readonly string[] {
  const texts = [page, withoutTags(page)];
  const letters = texts.map(flat);
  const folded = texts.map(fold);
  return quotesOf(answer)
    .filter(
      ({ words, toTheLetter }) =>
        !(toTheLetter
          ? letters.some((text) => text.includes(flat(words)))
          : folded.some((text) => text.includes(fold(words)))),
    )
    .map(({ field }) => field);
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  eacute: 'é',
  aacute: 'á',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
};

const withoutTags = (page: string): string =>
  page
    .replace(/<[^<>]{0,2000}>/g, ' ')
    .replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
      return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal));
    });
