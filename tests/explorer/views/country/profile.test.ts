// Scope: the profile of a pair, counted from its acts, and figures put together where they can be compared.
import { describe, expect, it } from 'vitest';
import type { Act } from '../../../../client/index.ts';
import { figureGroups } from '../../../../explorer/views/country/figureGroups.ts';
import { profileOfSeveral } from '../../../../explorer/views/country/profile.ts';
import type { FoundFigure } from '../../../../explorer/views/search/ask.ts';

const act = (parties: readonly string[], told: Partial<Act> = {}): Act => ({
  id: parties.join(),
  parties: parties as Act['parties'],
  kind: 'meeting',
  status: 'planned',
  date: null,
  topics: ['gangs'],
  participants: [],
  place: null,
  reportCount: 1,
  reports: [],
  ...told,
});

describe('the profile of a pair', () => {
  const acts = [act(['CO', 'PE']), act(['CO', 'EC', 'PE'], { status: 'signed', topics: ['gangs', 'trade'] })];
  const profile = profileOfSeveral(['CO', 'PE'], acts, true);

  it('has as partners who else takes part', () => {
    expect(profile.partners).toMatchObject([{ code: 'EC', acts: 1, counts: { signed: 1, planned: 0 } }]);
  });

  it('counts topics and kinds, the most frequent first', () => {
    expect(profile.acts).toBe(2);
    expect(profile.topics).toEqual([
      { topic: 'gangs', acts: 2 },
      { topic: 'trade', acts: 1 },
    ]);
    expect(profile.kinds).toEqual([{ kind: 'meeting', acts: 2 }]);
  });
});

const figure = (told: Partial<Record<keyof FoundFigure, unknown>>): FoundFigure =>
  ({
    id: 'f',
    measure: 'seizure',
    item: 'cocaine',
    unit: 't',
    per: null,
    country: 'PE',
    value: 1,
    valueMax: null,
    goal: false,
    period: '2013',
    ...told,
  }) as FoundFigure;

describe('figures', () => {
  it('are in one chart if they can be compared, in the order of the years', () => {
    const [group, ...others] = figureGroups([
      figure({ period: '2014', value: 3 }),
      figure({ period: '2012-01/2012-06' }),
    ]);
    expect(others).toEqual([]);
    expect(group?.points.map(({ value, year }) => [year, value])).toEqual([
      [2012, 1],
      [2014, 3],
    ]);
  });

  it.each([{ unit: 'kg' }, { measure: 'production' }, { item: 'marijuana' }, { per: 'year' }, { country: 'CO' }])(
    'are in charts of their own where they differ in %j',
    (other) => {
      expect(figureGroups([figure({}), figure(other)])).toHaveLength(2);
    },
  );

  it('keep targets apart from facts', () => {
    const [group] = figureGroups([figure({}), figure({ goal: true, period: '2014' })]);
    expect(group?.points.map(({ isGoal }) => isGoal)).toEqual([false, true]);
  });

  it('without a time are in no chart', () => {
    expect(figureGroups([figure({ period: null })])).toEqual([]);
  });

  it('of many years come first', () => {
    const groups = figureGroups([figure({ item: 'coca' }), figure({}), figure({ period: '2015' })]);
    expect(groups.map(({ item }) => item)).toEqual(['cocaine', 'coca']);
  });
});
