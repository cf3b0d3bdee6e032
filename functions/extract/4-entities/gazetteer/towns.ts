import { type CountryCode, countryCode } from '../../../records/schema/index.ts';
import { fold } from '../../3-text/fold.ts';
import towns from '../../vocabulary/towns.json' with { type: 'json' };
import { lazily } from './lazily.ts';

const COUNTRIES_BY_TOWN = lazily(() => {
  const byName = new Map<string, CountryCode[]>();
  for (const [country, names] of Object.entries(towns)) {
    const code = countryCode.parse(country);
    for (const name of names) {
      const key = fold(name);
      const own = byName.get(key);
      if (own === undefined) byName.set(key, [code]);
      else own.push(code);
    }
  }
  return byName;
});

/** The countries of the Americas that have a small town of that name. It says where a place may be, never that a word is one. */
export const countriesOfTown = (name: string): readonly CountryCode[] => COUNTRIES_BY_TOWN().get(fold(name)) ?? [];
