// Scope: log lines.
import { describe, expect, it } from 'vitest';
import { Fault } from '../../../functions/records/errors.ts';
import { errorFields, jsonLog } from '../../../functions/records/log.ts';

const linesOf = (least: string | undefined) => {
  const lines: string[] = [];
  const log = jsonLog(least, (line) => lines.push(line));
  log('debug', 'detail', {});
  log('info', 'article', { key: 'a\nb' });
  log('error', 'failed', {});
  return lines;
};

describe('jsonLog', () => {
  it('writes one line of JSON an event, from the given level up', () => {
    expect(linesOf('info')).toEqual([
      '{"level":"info","message":"article","key":"a\\nb"}',
      '{"level":"error","message":"failed"}',
    ]);
  });

  it.each([
    [undefined, 2],
    ['error', 1],
    ['debug', 3],
    ['louder', 3],
  ])('with the level %s writes %d of three', (least, count) => {
    expect(linesOf(least)).toHaveLength(count);
  });
});

describe('errorFields', () => {
  it('gives the code of a fault', () => {
    expect(errorFields(new Fault('busy', 'Not now.'))).toMatchObject({
      error: 'Fault',
      code: 'busy',
      detail: 'Not now.',
    });
  });

  it('takes anything that can be thrown', () => {
    expect(errorFields('oops')).toEqual({ error: 'oops' });
  });
});
