// Scope: cursors: what they carry, and what is refused.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor } from '../../../functions/query/cursor.ts';

const scope = ['/cooperation', ['PE'], undefined, '2011'];
const bound = '2011-05#CO+PE|agreement|2011-05#0123456789abcdef#00001';
const cursor = encodeCursor(bound, scope);

describe('a cursor', () => {
  it('carries any bound through a URL as it is', () => {
    const printable = fc.string({
      unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)),
      minLength: 1,
    });
    fc.assert(
      fc.property(printable, (text) => {
        const made = encodeCursor(text, scope);
        expect(made).toMatch(/^[\w-]+$/);
        expect(decodeCursor(made, scope)).toBe(text);
      }),
    );
  });

  it.each([
    ['another path', ['/figures', ['PE'], undefined, '2011']],
    ['another filter', ['/cooperation', ['CO'], undefined, '2011']],
    ['the same value as another parameter', ['/cooperation', undefined, ['PE'], '2011']],
    ['another date', ['/cooperation', ['PE'], undefined, '2012']],
    ['fewer parameters', ['/cooperation', ['PE'], undefined, undefined]],
  ])('is refused for %s', (_, other) => {
    expect(() => decodeCursor(cursor, other)).toThrow(expect.objectContaining({ code: 'invalid-cursor' }));
  });

  it('is refused when a single character of it was changed, or one added', () => {
    const changed = [...cursor].map(
      (letter, at) => `${cursor.slice(0, at)}${letter === 'A' ? 'B' : 'A'}${cursor.slice(at + 1)}`,
    );
    for (const forged of [...changed, `${cursor}A`, `${cursor}=`, `${cursor} `, cursor.slice(0, -1), cursor.slice(1)]) {
      expect(() => decodeCursor(forged, scope), forged).toThrow(expect.objectContaining({ code: 'invalid-cursor' }));
    }
  });

  it.each(['', 'x', 'not a cursor', '%00', 'AAAAAAAAAAAA', encodeCursor('\u0000', scope)])(
    '"%s" is refused',
    (text) => {
      expect(() => decodeCursor(text, scope)).toThrow(expect.objectContaining({ code: 'invalid-cursor' }));
    },
  );
});
