// Scope: acts in the order and on the page that the URL asks for.
import { describe, expect, it } from 'vitest';
import type { Act } from '../../../../client/index.ts';
import { nextOrder, orderFrom, orderText, sortActs } from '../../../../explorer/views/acts/actOrder.ts';
import type { LoadedActs } from '../../../../explorer/views/acts/loadActs.ts';
import { pageOf } from '../../../../explorer/views/acts/paging.ts';

const made = (id: number, told: Partial<Act>): Act => ({
  id: String(id),
  parties: ['CO', 'PE'],
  kind: 'agreement',
  status: 'signed',
  date: null,
  topics: [],
  participants: [],
  place: null,
  reportCount: 1,
  reports: [],
  ...told,
});

const ACTS = [
  made(1, { date: '2014', parties: ['AR', 'CL'] }),
  made(2, { reportCount: 3 }),
  made(3, { date: '2011-05', kind: 'meeting', parties: ['BO', 'PY'], reportCount: 2 }),
];

const idsBy = (sort: string) => sortActs(ACTS, orderFrom(sort)).map(({ id }) => Number(id));

describe('the order', () => {
  it.each([
    ['date', [3, 1, 2]],
    ['-date', [1, 3, 2]],
    ['parties', [1, 3, 2]],
    ['-parties', [2, 3, 1]],
    ['-reports', [2, 3, 1]],
    ['kind', [1, 2, 3]],
  ])('%s is kept, undated acts last among dates', (sort, ids) => {
    expect(idsBy(sort)).toEqual(ids);
  });

  it.each([undefined, '', 'colour', '-'])('is the newest first if the URL says %j', (text) => {
    expect(orderText(orderFrom(text))).toBe('-date');
  });

  it('turns round when its column is chosen again', () => {
    const once = nextOrder(orderFrom(undefined), 'parties');
    expect([once, nextOrder(once, 'parties')].map(orderText)).toEqual(['parties', '-parties']);
  });
});

describe('a page', () => {
  const many: LoadedActs = {
    acts: Array.from({ length: 120 }, (_, at) => made(at, { reportCount: at + 1 })),
    extent: 'all',
    next: null,
  };

  it('of sorted acts is cut out of all of them', () => {
    const { acts, extent, first, next } = pageOf(many, { sort: '-reports', page: '2' });
    expect([acts.length, acts[0]?.id, extent]).toEqual([25, '94', '26 to 50 of 120']);
    expect([first, next]).toEqual([{ sort: '-reports' }, { sort: '-reports', page: '3' }]);
    expect(pageOf(many, { sort: '-reports', page: '5' }).next).toBeNull();
  });

  it.each(['0', '-1', 'x', '1.5'])('is the first one if its number is %s', (page) => {
    expect(pageOf(many, { sort: 'reports', page }).extent).toBe('1 to 25 of 120');
  });

  it('says where not all could be sorted', () => {
    expect(pageOf({ ...many, next: 'cursor' }, { sort: 'kind' }).extent).toBe('1 to 25 of the newest 120');
  });

  it('in the order of the API goes on by its cursor', () => {
    const page: LoadedActs = { acts: ACTS, extent: 'page', next: 'further' };
    expect(pageOf(page, {})).toMatchObject({ first: null, next: { cursor: 'further' } });
    expect(pageOf({ ...page, next: null }, { cursor: 'here' })).toMatchObject({ first: {}, next: null });
    expect(pageOf({ ...page, next: null }, {}).extent).toBe('3 acts');
  });
});
