// One country in another's place, with demonym and capital: the records say the same of the other country.
import { describe, expect, test } from 'vitest';
import type { ArticleRecord } from '../../../../../functions/records/schema/index.ts';
import { comparable } from '../support/comparable.ts';
import { originalOf, recordOf } from '../support/recordOf.ts';
import { type CountryArticle, countryArticles } from './countryArticles.ts';
import { CHILE, NATIONS, type Nation, PERU } from './nations.ts';
import { renaming } from './renaming.ts';

const CHANGED = ['id', 'wordCount', 'also'];
const FORMS = ['name', 'adjective', 'people', 'capital'] as const;

const withoutThe = (text: string): string => text.replace(/\bthe (?=\p{Lu})/gu, '');

/** What the record of Peru's and Chile's article must become when the two are others; sorted lists of codes are sorted again. */
function expectedOf(record: ArticleRecord, a: Nation, b: Nation): unknown {
  const words: Record<string, string> = { PE: a.code, CL: b.code };
  for (const form of FORMS) Object.assign(words, { [PERU[form]]: a[form], [CHILE[form]]: b[form] });
  const rename = renaming(words);
  const cooperation = record.cooperation.map((act) => ({
    ...act,
    parties: act.parties.toSorted((x, y) => (rename(x) < rename(y) ? -1 : 1)),
  }));
  return comparable({ ...record, cooperation }, { words: (text) => withoutThe(rename(text)), without: CHANGED });
}

const recordFor = async (article: CountryArticle, a: Nation, b: Nation): Promise<unknown> =>
  comparable(await recordOf(article(a, b)), { words: withoutThe, without: CHANGED });

describe.each(Object.entries(countryArticles))('%s', (_, article) => {
  for (const other of NATIONS) {
    test(`Peru becomes ${other.name}`, async () => {
      expect(await recordFor(article, other, CHILE)).toEqual(
        expectedOf(await originalOf(article(PERU, CHILE)), other, CHILE),
      );
    });
    test(`Chile becomes ${other.name}`, async () => {
      expect(await recordFor(article, PERU, other)).toEqual(
        expectedOf(await originalOf(article(PERU, CHILE)), PERU, other),
      );
    });
  }
});

describe('people counted by their nation', () => {
  for (const { people } of NATIONS) {
    test(`18 ${people}`, async () => {
      const { figures } = await recordOf(
        `Arrests at Sea\n\nMarch 12, 2014\n\nIn 2013, the navy of Chile arrested 18 ${people}.\n`,
      );
      expect(figures).toEqual([expect.objectContaining({ measure: 'arrest', value: 18 })]);
    });
  }
});
