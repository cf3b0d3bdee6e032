// What pages put around their articles says nothing about this one: another page's menus, notices and headlines change no record.
import { describe, expect, test } from 'vitest';
import { articles } from '../support/articles.ts';
import { comparable } from '../support/comparable.ts';
import { partsOfPage } from '../support/pageParts.ts';
import { originalOf, recordOf } from '../support/recordOf.ts';
import { seeds } from '../support/seeds.ts';
import { AMONG, BELOW } from './furniture.ts';

const all = [...seeds, ...articles];

describe.each(Object.entries(BELOW))('%s below the article', (_, furniture) => {
  test.each(all)('$name', async ({ text }) => {
    expect(comparable(await recordOf(`${text.trimEnd()}\n\n${furniture}\n`))).toEqual(
      comparable(await originalOf(text)),
    );
  });
});

describe.each(Object.entries(AMONG))('%s between two paragraphs', (_, furniture) => {
  test.each(all)('$name', async ({ text }) => {
    const record = await originalOf(text);
    const paragraphs = record.article.text.split('\n\n');
    const second = paragraphs[1] ?? '';
    expect(comparable(await recordOf(text.replaceAll(second, `${furniture}\n\n${second}`)))).toEqual(
      comparable(record),
    );
  });
});

describe("the foot of another seed's page", () => {
  const feet = seeds.filter(({ name }) => /peru|colombia|guatemala/.test(name));
  test.each(feet)('$name', async (foot) => {
    const { tail } = partsOfPage(foot.text, await originalOf(foot.text));
    for (const { text } of seeds)
      expect(comparable(await recordOf(`${text.trimEnd()}\n${tail}`))).toEqual(comparable(await originalOf(text)));
  });
});
