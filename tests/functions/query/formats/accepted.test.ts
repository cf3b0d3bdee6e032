// Scope: content negotiation by the Accept header.
import { describe, expect, it } from 'vitest';
import { acceptedType } from '../../../../functions/query/formats/accepted.ts';

const offered = ['application/json', 'text/csv', 'application/jsonl'];

describe('of JSON, CSV and JSON Lines, a client', () => {
  it.each([
    [undefined, 'application/json'],
    ['', 'application/json'],
    ['*/*', 'application/json'],
    ['text/csv', 'text/csv'],
    ['TEXT/CSV; charset=utf-8', 'text/csv'],
    ['text/*', 'text/csv'],
    ['text/html,application/xhtml+xml,*/*;q=0.8', 'application/json'],
    ['application/json;q=0.5, text/csv;q=0.9', 'text/csv'],
    ['application/json;q=0, */*', 'text/csv'],
    ['application/*;q=0.2, application/jsonl', 'application/jsonl'],
    ['image/png', null],
    ['text/csv;q=0', null],
    ['text/csv;q=x', null],
    [';;,', null],
  ])('that accepts %j gets %s', (accept, type) => {
    expect(acceptedType(accept, offered)).toBe(type);
  });
});
