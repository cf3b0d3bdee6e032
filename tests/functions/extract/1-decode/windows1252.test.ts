// The bytes that Windows-1252 and Latin-1 read differently, one by one.
import { expect, test } from 'vitest';
import { decodeWindows1252 } from '../../../../functions/extract/1-decode/windows1252.ts';

test('0x80 to 0x9F are the characters of the WHATWG table', () => {
  const decoded = decodeWindows1252(Uint8Array.from({ length: 32 }, (_, at) => 0x80 + at));
  expect(decoded).toBe('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ');
});

test('every other byte is the character of its number', () => {
  const others = [
    ...Array.from({ length: 0x80 }, (_, at) => at),
    ...Array.from({ length: 0x60 }, (_, at) => 0xa0 + at),
  ];
  expect(decodeWindows1252(Uint8Array.from(others))).toBe(String.fromCharCode(...others));
});

test('texts longer than one call of the decoder are whole', () => {
  expect(decodeWindows1252(new Uint8Array(20_001).fill(0xf1))).toBe('ñ'.repeat(20_001));
});
