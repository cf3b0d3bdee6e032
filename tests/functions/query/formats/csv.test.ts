// Scope: tables: which columns they have, and how values stand in their cells.
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { columnsOf } from '../../../../functions/query/formats/columns.ts';
import { csv } from '../../../../functions/query/formats/csv.ts';
import { listedArticle, report } from '../../../../functions/query/shapes/listed.ts';

describe('the columns', () => {
  it('are the fields, those of objects by their path', () => {
    expect(columnsOf(report)).toEqual(
      expect.arrayContaining(['id', 'parties', 'plover.event', 'evidence.exact', 'article.id']),
    );
    expect(columnsOf(listedArticle)).toEqual(expect.arrayContaining(['reason.code', 'reason.message', 'warnings']));
  });
});

describe('a table', () => {
  const shape = z.object({ a: z.unknown(), b: z.object({ c: z.unknown() }).nullable() });
  const table = (...items: readonly object[]) => csv(async () => shape).write({ items });

  it('has its column names in the first line, also without any item', async () => {
    expect(await table()).toBe('a,b.c\r\n');
  });

  it.each([
    [{ a: 'x', b: { c: 1 } }, 'x,1'],
    [{ a: null, b: null }, ','],
    [{ a: 'x,y', b: { c: 'say "so"' } }, '"x,y","say ""so"""'],
    [{ a: 'two\nlines', b: { c: true } }, '"two\nlines",true'],
    [{ a: ['CO', 'PE'], b: { c: [] } }, 'CO; PE,'],
    [{ a: [{ k: 1 }], b: { c: -13 } }, '"[{""k"":1}]",-13'],
    [{ a: '=1+1', b: { c: '-x' } }, "'=1+1,'-x"],
    [{ a: '@x', b: { c: ['+y', 'z'] } }, "'@x,'+y; z"],
  ])('has %j as %s', async (item, line) => {
    expect(await table(item)).toBe(`a,b.c\r\n${line}\r\n`);
  });
});
