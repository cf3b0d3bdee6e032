// Scope: what a bar of the timeline counts, and which acts it leads to.
import { describe, expect, it } from 'vitest';
import type { Timeline } from '../../../../client/index.ts';
import { NO_FILTERS } from '../../../../explorer/filters/filters.ts';
import { actsIn, barsOf, beginning, following, rowsOf } from '../../../../explorer/views/timeline/bars.ts';
import { mergeTimelines, type TimelineItem } from '../../../../explorer/views/timeline/loadTimeline.ts';

const item = (bucket: string, status: TimelineItem['status'], acts: number): TimelineItem => ({
  bucket,
  kind: 'meeting',
  status,
  acts,
});
const place = { view: 'timeline', id: null, filters: { ...NO_FILTERS, countries: ['PE'] }, own: { by: 'month' } };

describe('bars', () => {
  const bars = barsOf([item('2013', 'planned', 2), item('2013', 'signed', 1), item('2013', 'proposed', 3)]);

  it('keep planned, agreed and signed apart', () => {
    expect(bars.map(({ acts, stage }) => [stage, acts])).toEqual([
      ['planned', 5],
      ['signed', 1],
    ]);
  });

  it('add up what came in parts', () => {
    expect(barsOf([item('2013', 'signed', 1), item('2013', 'signed', 4)])).toMatchObject([{ acts: 5 }]);
  });

  it('are one row of the table for a kind and time, the newest first', () => {
    const [newest, older] = rowsOf([...bars, ...barsOf([item('2014', 'ended', 7)])]);
    expect(newest).toMatchObject({ bucket: '2014', acts: 7, counts: { ended: 7, planned: 0 } });
    expect(older).toMatchObject({ bucket: '2013', acts: 6, counts: { planned: 5, signed: 1 } });
  });

  it('lead to the acts that they count, under the same filters', () => {
    const at = actsIn(place, { bucket: '2013-12', kind: 'meeting' }, ['signed']);
    expect(at).toMatchObject({
      view: 'acts',
      own: {},
      filters: { countries: ['PE'], kind: 'meeting', status: 'signed', from: '2013-12', to: '2014-01' },
    });
  });

  it('of several statuses lead to all of their kind and time', () => {
    expect(actsIn(place, { bucket: '2013', kind: 'meeting' }, ['planned', 'proposed']).filters.status).toBeNull();
  });
});

describe('a year or month', () => {
  it.each([
    ['2013', '2014'],
    ['2013-01', '2013-02'],
    ['2013-09', '2013-10'],
    ['2013-12', '2014-01'],
    ['0999', '1000'],
  ])('%s is followed by %s', (bucket, next) => {
    expect(following(bucket)).toBe(next);
  });

  it('begins at midnight', () => {
    expect(beginning('2013').toISOString()).toBe('2013-01-01T00:00:00.000Z');
    expect(beginning('2013-05').toISOString()).toBe('2013-05-01T00:00:00.000Z');
  });
});

describe('a timeline that comes in parts', () => {
  it('adds up what has no bucket', () => {
    const part: Timeline = {
      acts: 4,
      items: [item('2013', 'signed', 1)],
      coarser: [{ date: '2011/2013', kind: 'meeting', status: 'signed', acts: 2 }],
      undated: [{ kind: 'meeting', status: 'signed', acts: 1 }],
      complete: true,
      next: null,
    };
    expect(mergeTimelines('year', [{ ...part, complete: false }, part])).toMatchObject({
      acts: 8,
      coarser: 4,
      undated: 2,
      isWhole: true,
    });
  });
});
