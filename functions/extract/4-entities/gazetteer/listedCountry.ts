import { type CountryCode, countryCode } from '../../../records/schema/index.ts';

const KNOWN = new Map<string, CountryCode>();

/** The code of a list's entry; each is checked once, since thousands of entries share a few. */
export function listedCountry(code: string): CountryCode {
  let known = KNOWN.get(code);
  if (known === undefined) {
    known = countryCode.parse(code);
    KNOWN.set(code, known);
  }
  return known;
}
