import type { CountryCode } from '../../../records/schema/index.ts';
import { countryCode } from '../../../records/schema/index.ts';
import { fold } from '../../3-text/fold.ts';
import { tokenize } from '../../3-text/tokenize.ts';
import { capitalsOf, countryNames } from '../../4-entities/gazetteer/countries.ts';
import { lazily } from '../../4-entities/gazetteer/lazily.ts';
import { placeNames } from '../../4-entities/gazetteer/places.ts';

const capitals = lazily(() => {
  const codes = new Map<string, CountryCode>();
  for (const [code, names] of capitalsOf())
    for (const name of names) if (!codes.has(fold(name))) codes.set(fold(name), countryCode.parse(code));
  return codes;
});

/** The country that a dateline names: by its own name ("COLOMBIA", "Peru"), else by its capital, else by the largest city of the name. */
export function countryOfPlace(name: string): CountryCode | undefined {
  const tokens = tokenize(name);
  const whole = countryNames()
    .matchesAt(tokens, 0)
    .find((match) => match.last === tokens.length && match.value.form === 'name');
  return whole?.value.code ?? capitals().get(fold(name)) ?? countryOfCity(name);
}

function countryOfCity(name: string): CountryCode | undefined {
  const tokens = tokenize(name);
  const places = placeNames()
    .matchesAt(tokens, 0)
    .filter((match) => match.last === tokens.length && match.value.place.country !== null)
    .map((match) => match.value.place)
    .sort((a, b) => b.population - a.population);
  return places[0]?.country ?? undefined;
}
