// Scope: the codes that requests may name, against the Unicode database and the countries that the extractor knows.
import { describe, expect, it } from 'vitest';
import countries from '../../../../functions/extract/vocabulary/countries.json' with { type: 'json' };
import { COUNTRY_CODES } from '../../../../functions/query/parameters/countryCodes.ts';

/** What the Unicode database knows beside countries: unknown, pseudo and grouping codes, and islands without a code in ISO 3166-1. */
const NO_COUNTRIES = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ', 'AC', 'CP', 'CQ', 'DG', 'EA', 'IC', 'TA']);
const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Codes of states that are no more have the name of their successor, or are told by no other code. */
const isOfToday = (code: string) => new Intl.Locale(`und-${code}`).region === code;

describe('the codes of countries', () => {
  it('are those of the Unicode database', () => {
    const known = letters
      .flatMap((one) => letters.map((other) => `${one}${other}`))
      .filter((code) => !NO_COUNTRIES.has(code) && isOfToday(code) && names.of(code) !== undefined);
    expect([...COUNTRY_CODES].toSorted()).toEqual(known);
  });

  it('are all that an article can name', () => {
    expect(countries.map(({ code }) => code).filter((code) => !COUNTRY_CODES.has(code))).toEqual([]);
  });
});
