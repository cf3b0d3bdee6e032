// Scope: which keys a message of the queue names.
import { describe, expect, it } from 'vitest';
import { changeIn, decodeKey } from '../../../functions/ingest/events.ts';

const notification = (...keys: readonly string[]) =>
  JSON.stringify({
    Records: keys.map((key) => ({ eventName: 'ObjectCreated:Put', s3: { object: { key, size: 1 } } })),
  });

describe('decodeKey', () => {
  it.each([
    ['plain.txt', 'plain.txt'],
    ['with+a+space.txt', 'with a space.txt'],
    ['a%2Bplus.txt', 'a+plus.txt'],
    ['Per%C3%BA/notas%2F2011.txt', 'Perú/notas/2011.txt'],
    ['100%25.txt', '100%.txt'],
    ['broken%E9.txt', 'broken%E9.txt'],
  ])('reads %s as %s', (encoded, key) => {
    expect(decodeKey(encoded)).toBe(key);
  });
});

describe('changeIn', () => {
  it('names each key once, whatever happened to it', () => {
    expect(changeIn(notification('a.txt', 'b.txt', 'a.txt'))).toEqual({ kind: 'keys', keys: ['a.txt', 'b.txt'] });
  });

  it('leaves out what the S3 console calls a folder', () => {
    expect(changeIn(notification('2011/', '2011/a.txt'))).toEqual({ kind: 'keys', keys: ['2011/a.txt'] });
  });

  it.each([
    ['the test message of S3', '{"Event":"s3:TestEvent"}', 'test-event'],
    ['anything else', '{"hello":"world"}', 'unknown-message'],
    ['a record without a key', '{"Records":[{"s3":{"object":{}}}]}', 'unknown-message'],
    ['no JSON', '<xml/>', 'not-json'],
  ])('ignores %s', (_, body, why) => {
    expect(changeIn(body)).toEqual({ kind: 'ignored', why });
  });
});
