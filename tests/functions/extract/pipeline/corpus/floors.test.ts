// The scores that have been reached stay reached. Raise floors.json (percent, a little under the scores) when `npm run score` rises.
import { beforeAll, describe, expect, test } from 'vitest';
import { HELD, WORK } from '../../../../../cli/score/folders.ts';
import { type Report, scoreOf } from '../../../../../cli/score/report.ts';
import { scoreFolder } from '../../../../../cli/score/scoreFolder.ts';
import floors from './floors.json' with { type: 'json' };

describe.each([
  { name: 'work', folder: WORK, floor: floors.work },
  { name: 'held', folder: HELD, floor: floors.held },
])('$name scores at least', ({ folder, floor: { score, ...types } }) => {
  let report: Report;
  beforeAll(async () => {
    report = (await scoreFolder(folder)).report;
  }, 120_000);

  const atLeast = (percent: number, scored: number) =>
    expect(Number((100 * scored).toFixed(1))).toBeGreaterThanOrEqual(percent);

  test(`${score} as a whole`, () => atLeast(score, report.score));
  for (const type of [
    'article',
    'countries',
    'people',
    'organizations',
    'places',
    'figures',
    'cooperation',
    'statements',
  ] as const) {
    test(`${types[type]} for ${type}`, () => atLeast(types[type], scoreOf(report, type)));
  }
});
