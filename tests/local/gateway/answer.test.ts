// Scope: what goes back over HTTP for what a handler returns.
import { describe, expect, it } from 'vitest';
import { answerFrom } from '../../../local/gateway/answer.ts';

describe('an answer', () => {
  it('is what the handler returned', () => {
    const headers = { 'Content-Type': 'text/csv', 'X-Total': 3 };
    expect(answerFrom({ statusCode: 201, headers, cookies: ['a=1', 'b=2'], body: 'x' })).toEqual({
      status: 201,
      headers: [
        ['content-type', 'text/csv'],
        ['x-total', '3'],
        ['set-cookie', 'a=1'],
        ['set-cookie', 'b=2'],
      ],
      body: Buffer.from('x'),
    });
  });

  it('is decoded where the handler encoded it', () => {
    const { body } = answerFrom({ statusCode: 200, body: 'AAEC', isBase64Encoded: true });
    expect([...body]).toEqual([0, 1, 2]);
  });

  it('is plain text where the handler names no type', () => {
    expect(answerFrom({ statusCode: 200, body: 'x' }).headers).toEqual([['content-type', 'text/plain; charset=utf-8']]);
  });

  it('is the result itself, as JSON, where the handler names no status', () => {
    expect(answerFrom({ hello: 'there' })).toEqual({
      status: 200,
      headers: [['content-type', 'application/json']],
      body: Buffer.from('{"hello":"there"}'),
    });
  });

  it('is an error where the result is larger than Lambda lets through', () => {
    expect(answerFrom({ statusCode: 200, body: 'x'.repeat(6 * 1024 * 1024) })).toMatchObject({ status: 500 });
  });
});
