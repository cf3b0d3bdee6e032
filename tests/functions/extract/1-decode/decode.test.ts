// Bytes to characters: which encoding a file is read in, and what is turned away with which reason.
import { describe, expect, test } from 'vitest';
import { decode, MAX_ARTICLE_BYTES } from '../../../../functions/extract/1-decode/index.ts';

const bytes = (...values: number[]): Uint8Array => new Uint8Array(values);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const utf16le = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
const utf16be = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le').swap16());
const joined = (...parts: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

const textOf = (input: Uint8Array, contentType?: string): string => {
  const decoded = decode(input, contentType);
  if (decoded.kind === 'rejected') throw new Error(decoded.reason.message);
  return decoded.text;
};

describe('encodings', () => {
  const sentence = 'Policía de Perú y Bolivia: “juntos” desde 2015.';

  test.each([
    ['UTF-8', utf8(sentence)],
    ['UTF-8 with a byte order mark', joined(bytes(0xef, 0xbb, 0xbf), utf8(sentence))],
    ['UTF-16 LE with a mark', joined(bytes(0xff, 0xfe), utf16le(sentence))],
    ['UTF-16 BE with a mark', joined(bytes(0xfe, 0xff), utf16be(sentence))],
    ['UTF-16 LE without a mark', utf16le(sentence)],
    ['UTF-16 BE without a mark', utf16be(sentence)],
  ])('%s', (_, input) => {
    expect(textOf(input)).toBe(sentence);
  });

  test('Windows-1252 has curly quotes and dashes where Latin-1 has control characters', () => {
    const input = joined(
      latin1('Per'),
      bytes(0xfa),
      bytes(0x20, 0x96, 0x20, 0x93),
      latin1('acuerdo'),
      bytes(0x94, 0x85),
    );
    expect(textOf(input)).toBe('Perú – “acuerdo”…');
  });

  test('a page that says ISO-8859-1 is read as Windows-1252, as browsers do', () => {
    expect(textOf(joined(latin1('<meta charset="iso-8859-1"> '), bytes(0x92, 0xe9)))).toBe(
      '<meta charset="iso-8859-1"> ’é',
    );
  });

  test('valid UTF-8 is read as such, whatever the page says of itself', () => {
    expect(textOf(utf8('<meta charset="iso-8859-1"> ñ'), 'text/html; charset=iso-8859-1')).toContain('ñ');
  });

  test('UTF-8 that was cut off within a character stays UTF-8, with a warning', () => {
    const decoded = decode(utf8('Perú y Ecuador firmaron en Perú').slice(0, -1));
    expect(decoded).toMatchObject({ kind: 'text', encoding: 'utf-8', warnings: [{ code: 'damaged-characters' }] });
  });

  test('another encoding than UTF-8 is told', () => {
    expect(decode(joined(latin1('Per'), bytes(0xfa)))).toMatchObject({
      encoding: 'windows-1252',
      warnings: [{ code: 'encoding' }],
    });
    expect(decode(utf8('Perú'))).toMatchObject({ encoding: 'utf-8', warnings: [] });
  });
});

describe('rejections', () => {
  test.each([
    ['no bytes', bytes(), 'empty', /empty/],
    ['white space alone', utf8(' \n\t \r\n'), 'empty', /white space/],
    ['a byte order mark alone', bytes(0xef, 0xbb, 0xbf), 'empty', /white space/],
    ['a PDF', joined(utf8('%PDF-1.7\n'), bytes(0, 1, 2)), 'binary', /PDF/],
    ['a Word document', bytes(0x50, 0x4b, 3, 4, 20, 0), 'binary', /ZIP archive or an Office document/],
    ['a PNG', bytes(0x89, 0x50, 0x4e, 0x47, 13, 10), 'binary', /PNG/],
    ['a JPEG', bytes(0xff, 0xd8, 0xff, 0xe0), 'binary', /JPEG/],
    ['NUL bytes within text', joined(utf8('The two countries '), bytes(0), utf8('agreed')), 'binary', /binary/],
    [
      'control characters throughout',
      new Uint8Array(500).map((_, at) => (at % 2 === 0 ? 0x41 : 0x03)),
      'binary',
      /binary/,
    ],
  ])('%s', (_, input, code, message) => {
    expect(decode(input)).toMatchObject({
      kind: 'rejected',
      reason: { code, message: expect.stringMatching(message) },
    });
  });

  test('a file over the limit is rejected with both sizes; one at the limit is read', () => {
    expect(decode(new Uint8Array(MAX_ARTICLE_BYTES).fill(0x61))).toMatchObject({ kind: 'text' });
    expect(decode(new Uint8Array(MAX_ARTICLE_BYTES + 1).fill(0x61))).toMatchObject({
      kind: 'rejected',
      reason: { code: 'too-large', message: expect.stringContaining('2097153') },
    });
  });
});
