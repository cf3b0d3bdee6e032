// The same words on another page: wrapped lines, a second copy of the body, HTML. Only offsets may change.
import { describe, expect, test } from 'vitest';
import { articles } from '../support/articles.ts';
import { comparable } from '../support/comparable.ts';
import { partsOfPage } from '../support/pageParts.ts';
import { originalOf, recordOf } from '../support/recordOf.ts';
import { seeds } from '../support/seeds.ts';
import { htmlOf } from './html.ts';

const all = [...seeds, ...articles];

/** Long lines broken before the 70th column, as mail programs and old wires do. */
const wrapped = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line.length > 100 ? line.replace(/(.{1,69})(?: |$)/g, '$1\n').trimEnd() : line))
    .join('\n');

describe('wrapping lines at 70 columns changes nothing', () => {
  test.each(all)('$name', async ({ text }) => {
    expect(comparable(await recordOf(wrapped(text)))).toEqual(comparable(await originalOf(text)));
  });
});

describe('a second copy of the body changes nothing', () => {
  test.each(all)('$name', async ({ text }) => {
    const record = await originalOf(text);
    const { head, body, tail } = partsOfPage(text, record);
    expect(comparable(await recordOf(`${head}${body}\n\n\n${body}${tail}`))).toEqual(comparable(record));
  });
});

describe('as an HTML page with menus and links around it, it is the same article', () => {
  test.each(all)('$name', async ({ text }) => {
    const record = await originalOf(text);
    const page = htmlOf(record);
    expect(comparable(await recordOf(page, 'article.html'), { without: FROM_THE_PAGE })).toEqual(
      comparable(record, { without: FROM_THE_PAGE }),
    );
  });
});

/** The rubric stays behind on the page of plain text. */
const FROM_THE_PAGE = ['id', 'key', 'section'];
