// The same article in other bytes: line ends, marks, encodings, compositions. No field of the record may change.
import { describe, expect, test } from 'vitest';
import { articles } from '../support/articles.ts';
import { comparable } from '../support/comparable.ts';
import { originalOf, recordOf } from '../support/recordOf.ts';
import { seeds } from '../support/seeds.ts';
import { toWindows1252, utf16 } from './encodings.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const ENCODINGS: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'with CRLF': (text) => utf8(text.replaceAll('\n', '\r\n')),
  'with a byte order mark': (text) => utf8(`\ufeff${text}`),
  'with blanks at the ends of lines': (text) => utf8(text.replaceAll('\n', '  \t\n')),
  'with accents as marks of their own': (text) => utf8(text.normalize('NFD')),
  'in UTF-16, low byte first': (text) => utf16(text, 'little'),
  'in UTF-16, high byte first': (text) => utf16(text, 'big'),
  'in Windows-1252': toWindows1252,
};

describe.each(Object.entries(ENCODINGS))('%s', (_, encode) => {
  test.each([...seeds, ...articles])('$name', async ({ text }) => {
    expect(comparable(await recordOf(encode(text)))).toEqual(comparable(await originalOf(text)));
  });
});
