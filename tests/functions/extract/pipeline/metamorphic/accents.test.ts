// Writers leave accents away. The record then lacks them too, and is otherwise the same.
import { describe, expect, test } from 'vitest';
import { articles } from '../support/articles.ts';
import { comparable } from '../support/comparable.ts';
import { originalOf, recordOf } from '../support/recordOf.ts';
import { seeds } from '../support/seeds.ts';

const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');

// Under `also` a place has the spelling of the gazetteer where the article's is another one.
const changes = { words: bare, without: ['also'] };

describe('without accents', () => {
  test.each([...seeds, ...articles])('$name', async ({ text }) => {
    expect(comparable(await recordOf(bare(text)), changes)).toEqual(comparable(await originalOf(text), changes));
  });
});
