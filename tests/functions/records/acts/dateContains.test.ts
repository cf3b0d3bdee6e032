// Scope: which date leaves room for which finer one.
import { describe, expect, it } from 'vitest';
import { dateContains } from '../../../../functions/records/acts/dateContains.ts';
import { edtf } from '../../../../functions/records/schema/index.ts';

const contains = (coarse: string, fine: string) => dateContains(edtf.parse(coarse), edtf.parse(fine));

describe('a date contains', () => {
  it.each([
    ['2011', '2011'],
    ['2011', '2011-05'],
    ['2011', '2011-05-03'],
    ['2011-05', '2011-05-03'],
    ['2011', '2011-05/2011-06'],
    ['2011-05', '2011-05-03/2011-05-05'],
    ['2011/2012', '2011-05/2012-01'],
    ['2011/..', '2011-05/..'],
    ['../2011', '../2011-05'],
  ])('%s contains %s', (coarse, fine) => {
    expect(contains(coarse, fine)).toBe(true);
  });

  it.each([
    ['2011-05', '2011'],
    ['2011-05', '2011-06'],
    ['2011', '2012-01'],
    ['2011', '2011-12/2012-01'],
    ['2011', '2011/..'],
    ['2011/..', '2011-05'],
    ['2011/..', '2011/2012'],
    ['../2011', '2010/2011'],
  ])('%s does not contain %s', (coarse, fine) => {
    expect(contains(coarse, fine)).toBe(false);
  });
});
