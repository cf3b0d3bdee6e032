// Which names count as one name, and what else is checked of what is named.
import { describe, expect, test } from 'vitest';
import { scoreRecord } from '../../../cli/score/scoreRecord.ts';
import { answerWith, country, organization, person, recordWith } from './support/made.ts';

const hits = (type: 'countries' | 'people' | 'organizations', wanted: unknown, found: unknown) =>
  scoreRecord(answerWith({ [type]: [wanted] }), recordWith({ [type]: [found] }))[type].hit;

describe('people', () => {
  test.each([
    ['Jakke Valakivi Álvarez', 'Jakke Valakivi Alvarez', 1],
    ['Jakke Valakivi Álvarez', 'Jakke Valakivi', 1],
    ['Jakke Valakivi Álvarez', 'Valakivi', 0],
    ['Valakivi', 'Jakke Valakivi', 1],
    ['Juan Santos', 'Juan Manuel Santos', 1],
    ['Juan Manuel Santos', 'Juan Carlos Santos', 0],
  ])('%s, found as %s: %i', (wanted, found, hit) => {
    expect(hits('people', { name: wanted }, person(found))).toBe(hit);
  });

  test('have a role where half of its words agree', () => {
    const role = (title: string | null) =>
      scoreRecord(
        answerWith({ people: [{ name: 'Ana Ruiz', role: 'minister of defense' }] }),
        recordWith({ people: [person('Ana Ruiz', title)] }),
      ).people.checks;
    expect(role('defense minister')).toEqual({ role: { ok: 1, of: 1 } });
    expect(role('colonel')).toEqual({ role: { ok: 0, of: 1 } });
    expect(role(null)).toEqual({ role: { ok: 0, of: 1 } });
  });
});

describe('organizations', () => {
  test.each([
    ['Armed Forces of Peru', 'Peru Armed Forces', 1],
    ['Special Force against Drug Trafficking', 'FELCN', 0],
    ['Sinaloa Cartel', 'Gulf Cartel', 0],
    ['National Police', 'National Police of Peru', 1],
    ['Army', 'Army of Peru', 0],
  ])('%s, found as %s: %i', (wanted, found, hit) => {
    expect(hits('organizations', { name: wanted, type: 'government' }, organization(found))).toBe(hit);
  });

  test('may be found by an acronym or another name', () => {
    expect(
      hits(
        'organizations',
        { name: 'Special Force', also: ['FELCN'], type: 'government' },
        organization('Fuerza Especial', 'FELCN'),
      ),
    ).toBe(1);
  });
});

describe('countries', () => {
  test('are found by their code; an optional one counts neither way', () => {
    expect(hits('countries', 'PE', country('PE'))).toBe(1);
    expect(hits('countries', 'PE', country('CL'))).toBe(0);
    const { wanted, found, hit } = scoreRecord(
      answerWith({ countries: [{ code: 'PE', optional: true }] }),
      recordWith({ countries: [country('PE')] }),
    ).countries;
    expect({ wanted, found, hit }).toEqual({ wanted: 0, found: 0, hit: 0 });
  });
});
