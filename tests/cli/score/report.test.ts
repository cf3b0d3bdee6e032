// From counts to the numbers that are printed.
import { describe, expect, test } from 'vitest';
import { printScores } from '../../../cli/score/printScores.ts';
import { differences } from '../../../cli/score/reference.ts';
import { reportOf, scoreOf } from '../../../cli/score/report.ts';
import { scoreRecord } from '../../../cli/score/scoreRecord.ts';
import { answerWith, country, figure, recordWith } from './support/made.ts';

const marijuana = { measure: 'seizure', value: 53, unit: 't', item: 'marijuana' };
const first = scoreRecord(
  answerWith({ countries: ['PE', 'CL'], figures: [marijuana] }),
  recordWith({ countries: [country('PE')], figures: [figure({ item: 'gold' })] }),
);
const second = scoreRecord(
  answerWith({ countries: ['PE'] }),
  recordWith({ countries: [country('PE'), country('BO')] }),
);

describe('a report', () => {
  const report = reportOf([first, second]);

  test('adds the articles up before it divides', () => {
    expect(report.countries).toMatchObject({
      gold: 3,
      predicted: 3,
      hit: 2,
      precision: 2 / 3,
      recall: 2 / 3,
      f1: 2 / 3,
    });
  });

  test('counts facts strictly', () => {
    expect(report.figures).toMatchObject({ f1: 1, strictF1: 0 });
    expect(scoreOf(report, 'figures')).toBe(0);
  });

  test('gives a type that is neither wanted nor found full marks', () => {
    expect(report.statements).toMatchObject({ gold: 0, predicted: 0, strictF1: 1 });
  });

  test('is the mean of eight numbers', () => {
    expect(report.score).toBeCloseTo((1 + 2 / 3 + 1 + 1 + 1 + 0 + 1 + 1) / 8, 12);
  });

  test('prints folders side by side', () => {
    const set = (name: string) => ({ name, articles: 2, report });
    expect(printScores([set('work'), set('held')], { checks: false })).toMatch(
      /countries +66\.7 {2}P +66\.7 R +66\.7 +66\.7 {2}P/,
    );
  });
});

describe('the comparison with another scorer', () => {
  test('names the numbers that differ, and those that one side lacks', () => {
    expect(differences('', { a: { b: 1, c: 2 } }, { a: { b: 1, c: 3 }, d: 4 })).toEqual([
      'a.c: 2 here, 3 there',
      'd: undefined here, 4 there',
    ]);
    expect(differences('', { a: [1, { b: null }] }, { a: [1, { b: null }] })).toEqual([]);
  });
});
