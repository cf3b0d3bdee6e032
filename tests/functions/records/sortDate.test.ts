// Scope: EDTF dates as strings that sort.
import { describe, expect, it } from 'vitest';
import { edtf } from '../../../functions/records/schema/index.ts';
import { FIRST_DATE, invertDate, sortDate, UNDATED } from '../../../functions/records/sortDate.ts';

describe('sortDate', () => {
  it.each([
    ['2011-05', '2011-05'],
    ['2015-03-23/2015-03-25', '2015-03-23'],
    ['2011/..', '2011'],
    ['../2011', '2011'],
    ['..', null],
    ['../..', null],
  ])('puts %s at %s', (date, at) => {
    expect(sortDate(edtf.parse(date))).toBe(at);
  });

  it('knows no place for no date', () => {
    expect(sortDate(null)).toBeNull();
  });

  it('puts the coarser date before the finer ones that it contains, and no date before all', () => {
    const keys = ['2012#', '2011-05-12#', `${UNDATED}#`, '2011#', '2011-05#', `${FIRST_DATE}#`];
    expect(keys.sort()).toEqual(['0000#', '0001#', '2011#', '2011-05#', '2011-05-12#', '2012#']);
  });
});

describe('invertDate', () => {
  it('turns the order around', () => {
    const dates = ['2012-01-26', '2011-05-12', '1999-12-31'];
    expect(dates.map(invertDate).sort()).toEqual(dates.map(invertDate));
  });
});
