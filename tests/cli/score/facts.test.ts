// When a fact that was found counts as one that was wanted, and when it counts strictly.
import { describe, expect, test } from 'vitest';
import { scoreRecord } from '../../../cli/score/scoreRecord.ts';
import { act, answerWith, figure, recordWith, statement } from './support/made.ts';

type FactType = 'cooperation' | 'figures' | 'statements';

const scored = (type: FactType, wanted: readonly object[], found: readonly object[]) => {
  const {
    hit,
    strict,
    wanted: gold,
    found: predicted,
  } = scoreRecord(answerWith({ [type]: wanted }), recordWith({ [type]: found }))[type];
  return { gold, predicted, hit, strict };
};

describe('an act of cooperation', () => {
  const wanted = { parties: ['PE', 'CL'], kind: 'agreement', status: 'signed', date: null, at: 'signed an accord' };

  test('is found strictly with its parties, kind, status and date', () => {
    expect(scored('cooperation', [wanted], [act()])).toEqual({ gold: 1, predicted: 1, hit: 1, strict: 1 });
  });

  test('is found, not strictly, with a wrong status', () => {
    expect(scored('cooperation', [wanted], [act({ status: 'planned' })])).toEqual({
      gold: 1,
      predicted: 1,
      hit: 1,
      strict: 0,
    });
  });

  test('may have another right status', () => {
    expect(scored('cooperation', [{ ...wanted, statusAlso: ['agreed'] }], [act({ status: 'agreed' })]).strict).toBe(1);
  });

  test('is missed, and an extra one counted, where a party differs', () => {
    expect(scored('cooperation', [wanted], [act({ parties: ['BO', 'CL'] })])).toEqual({
      gold: 1,
      predicted: 1,
      hit: 0,
      strict: 0,
    });
  });

  test('is not found by its parties alone: kind, date or words must agree', () => {
    const elsewhere = act({ kind: 'training', date: '2011', evidence: { start: 0, end: 4, exact: 'Peru' } });
    expect(scored('cooperation', [{ ...wanted, date: '2012' }], [elsewhere]).hit).toBe(0);
    expect(scored('cooperation', [{ ...wanted, date: '2012' }], [{ ...elsewhere, date: '2012' }]).hit).toBe(1);
    expect(scored('cooperation', [{ ...wanted, date: '2012' }], [act({ kind: 'training', date: '2011' })]).hit).toBe(1);
  });

  test('that two dates unknown agree on is not found by that', () => {
    const elsewhere = act({ kind: 'training', evidence: { start: 0, end: 4, exact: 'Peru' } });
    expect(scored('cooperation', [wanted], [elsewhere]).hit).toBe(0);
  });

  test('of five parties or more may miss one in four', () => {
    const five = { ...wanted, parties: ['AR', 'BO', 'BR', 'CL', 'PE'] };
    expect(scored('cooperation', [five], [act({ parties: ['AR', 'BO', 'BR', 'CL'] })]).hit).toBe(1);
    expect(scored('cooperation', [five], [act({ parties: ['AR', 'BO', 'BR'] })]).hit).toBe(0);
  });

  test('of two goes to the likest one', () => {
    const both = [wanted, { ...wanted, kind: 'meeting', status: 'completed', at: 'in Lima' }];
    const meeting = act({ kind: 'meeting', status: 'completed', evidence: { start: 32, end: 39, exact: 'in Lima' } });
    expect(scored('cooperation', both, [meeting, act()])).toEqual({ gold: 2, predicted: 2, hit: 2, strict: 2 });
  });

  test('checks topics one by one, unless readers differ about them', () => {
    const topicsOf = (extra: object) =>
      scoreRecord(
        answerWith({ cooperation: [{ ...wanted, topics: ['trade', 'health'], ...extra }] }),
        recordWith({ cooperation: [act({ topics: ['trade', 'gangs'] })] }),
      ).cooperation.checks;
    expect(topicsOf({})).toMatchObject({ 'topic recall': { ok: 1, of: 2 }, 'topic precision': { ok: 1, of: 2 } });
    expect(topicsOf({ topicsOptional: true })).not.toHaveProperty('topic recall');
  });
});

describe('a figure', () => {
  const wanted = { measure: 'seizure', value: 53, unit: 't', item: 'marijuana' };

  test('is found by value and unit, strictly by measure, item and period as well', () => {
    expect(scored('figures', [wanted], [figure()])).toEqual({ gold: 1, predicted: 1, hit: 1, strict: 1 });
    expect(scored('figures', [wanted], [figure({ measure: 'flow' })])).toEqual({
      gold: 1,
      predicted: 1,
      hit: 1,
      strict: 0,
    });
    expect(scored('figures', [{ ...wanted, period: '2013' }], [figure()])).toEqual({
      gold: 1,
      predicted: 1,
      hit: 1,
      strict: 0,
    });
  });

  test('of another unit is another figure', () => {
    expect(scored('figures', [wanted], [figure({ unit: 'kg' })])).toEqual({ gold: 1, predicted: 1, hit: 0, strict: 0 });
  });

  test('may name its item by half of the words, singular or plural', () => {
    expect(
      scored('figures', [{ ...wanted, item: 'landing strips' }], [figure({ item: 'clandestine landing strip' })])
        .strict,
    ).toBe(1);
    expect(scored('figures', [wanted], [figure({ item: 'cocaine' })]).strict).toBe(0);
  });

  test('that is optional counts neither found nor missed', () => {
    const optional = [{ ...wanted, optional: true }];
    expect(scored('figures', optional, [figure()])).toEqual({ gold: 0, predicted: 0, hit: 0, strict: 0 });
    expect(scored('figures', optional, [])).toEqual({ gold: 0, predicted: 0, hit: 0, strict: 0 });
  });
});

describe('a statement', () => {
  const wanted = { speaker: 'Ana Ruiz', starts: 'We will work' };

  test('is found by its first words, strictly by the speaker as well', () => {
    expect(scored('statements', [wanted], [statement()])).toEqual({ gold: 1, predicted: 1, hit: 1, strict: 1 });
    expect(scored('statements', [wanted], [statement({ speaker: 'Luis Paz' })])).toEqual({
      gold: 1,
      predicted: 1,
      hit: 1,
      strict: 0,
    });
    expect(scored('statements', [wanted], [statement({ text: 'They will work apart' })]).hit).toBe(0);
  });

  test('must show its own words as evidence', () => {
    const checks = (exact: string) =>
      scoreRecord(
        answerWith({ statements: [wanted] }),
        recordWith({ statements: [statement({ evidence: { start: 0, end: 4, exact } })] }),
      ).statements.checks;
    expect(checks('Peru')).toMatchObject({ evidence: { ok: 1, of: 1 } });
    expect(checks('Lima')).toMatchObject({ evidence: { ok: 0, of: 1 } });
  });
});
