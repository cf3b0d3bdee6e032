// Scope: sort keys of entries, what can be read from them, and the ranges that readers ask for.
import { describe, expect, it } from 'vitest';
import { articleIdOf } from '../../../../functions/records/articleId.ts';
import { generationOf } from '../../../../functions/records/store/generation.ts';
import {
  actPositionOf,
  dateSortKey,
  generationIn,
  nameIn,
  nameSortKey,
  positionOf,
} from '../../../../functions/records/store/sortKey.ts';
import { beyondFact, dateRange, nameRange } from '../../../../functions/records/store/sortRange.ts';

const id = articleIdOf('a.txt');
const [one, other] = [generationOf(['one']), generationOf(['other'])];
const parts = { date: '2011-05', act: 'CO+PE|agreement|2011-05', id, ordinal: 3, generation: one };

describe('a sort key', () => {
  it('has the date first, the act next, the article after both', () => {
    expect(dateSortKey(parts)).toBe(`2011-05#CO+PE|agreement|2011-05#${id}#00003#${one}`);
    expect(dateSortKey({ ...parts, act: undefined })).toBe(`2011-05#${id}#00003#${one}`);
  });

  it('in the order of names has the name first, and within it the newest date', () => {
    const keys = ['2012-01', '2011-05'].map((date) => nameSortKey('cateriano', { ...parts, date }));
    expect(keys.toSorted()).toEqual(keys);
    expect(nameIn(keys[0] ?? '')).toBe('cateriano');
  });

  it('tells its generation', () => {
    expect(generationIn(dateSortKey(parts))).toBe(one);
  });

  it('begins as those of all reports of the same act and date do', () => {
    const position = '2011-05#CO+PE|agreement|2011-05';
    expect(actPositionOf(dateSortKey(parts))).toBe(position);
    expect(actPositionOf(dateSortKey({ ...parts, id: articleIdOf('b.txt'), ordinal: 0 }))).toBe(position);
  });

  it('has the same position in every generation', () => {
    expect(positionOf(dateSortKey(parts))).toBe(positionOf(dateSortKey({ ...parts, generation: other })));
  });
});

const within = (key: string, { low, high }: { readonly low: string; readonly high: string }) =>
  key >= low && key <= high;
const dated = (date: string) => dateSortKey({ ...parts, date });

describe('a range of dates', () => {
  it.each([
    ['2011', '2013', ['2011', '2011-05', '2012-12-31'], ['2010-12-31', '2013', '2013-01-01', '0000']],
    ['2011-05', '2011-06', ['2011-05', '2011-05-31'], ['2011', '2011-06', '2011-04-30']],
    [undefined, '2011-05', ['2011', '0000', '2011-04-30'], ['2011-05', '2011-05-01']],
    ['2011-05', undefined, ['2011-05', '2999'], ['2011']],
  ])('from %s to %s', (from, to, inside, outside) => {
    const range = dateRange(from, to, undefined);
    expect(inside.filter((date) => within(dated(date), range))).toEqual(inside);
    expect(outside.filter((date) => within(dated(date), range))).toEqual([]);
  });

  it('beyond a fact excludes all of its generations, and nothing after them', () => {
    const range = dateRange(undefined, undefined, beyondFact(dated('2011-05'), 'backwards'));
    expect(within(dated('2011-05'), range)).toBe(false);
    expect(within(dateSortKey({ ...parts, generation: other }), range)).toBe(false);
    expect(within(dateSortKey({ ...parts, ordinal: 2 }), range)).toBe(true);
    expect(within(dated('2011'), range)).toBe(true);
  });
});

describe('a range of names', () => {
  const named = (name: string, ordinal = 3) => nameSortKey(name, { ...parts, ordinal });

  it('has every name that begins so', () => {
    const range = nameRange('pedro-cat', undefined);
    expect(within(named('pedro-cateriano-bellido'), range)).toBe(true);
    expect(within(named('pedro-castillo'), range)).toBe(false);
    expect(within(named('pedro'), range)).toBe(false);
  });

  it('beyond a fact excludes it, and nothing after it', () => {
    const range = nameRange('pedro', beyondFact(named('pedro-cateriano'), 'forwards'));
    expect(within(named('pedro-cateriano'), range)).toBe(false);
    expect(within(named('pedro-cateriano', 4), range)).toBe(true);
    expect(within(named('pedro-cateriano-bellido'), range)).toBe(true);
  });
});
