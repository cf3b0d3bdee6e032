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

/** The countries that have a place of the name, the likeliest first: the name of a country itself, a capital, the largest city. */
function countriesOf(name: string): readonly CountryCode[] {
  const tokens = tokenize(name);
  const whole = countryNames()
    .matchesAt(tokens, 0)
    .find((match) => match.last === tokens.length && match.value.form === 'name');
  if (whole !== undefined) return [whole.value.code];
  const places = placeNames()
    .matchesAt(tokens, 0)
    .filter((match) => match.last === tokens.length)
    .map((match) => match.value.place)
    .sort((a, b) => b.population - a.population);
  const codes = [capitals().get(fold(name)), ...places.map((place) => place.country)];
  return [...new Set(codes.filter((code) => code !== undefined && code !== null))];
}

export const countryOfPlace = (name: string): CountryCode | undefined => countriesOf(name)[0];

/** "Ottawa, Ontario" and "LIMA, Peru": the country that all parts share, else that of the last. Undefined where a part is no place. */
export function countryOfParts(parts: readonly string[]): CountryCode | undefined {
  const options = parts.map(countriesOf);
  if (options.length === 0 || options.some((codes) => codes.length === 0)) return undefined;
  const [first = [], ...others] = options;
  return first.find((code) => others.every((codes) => codes.includes(code))) ?? options.at(-1)?.[0];
}

const EDGES = /^[\s(]{1,9}|[\s).:]{1,9}$/g;
const LONGEST = 60;
const CAPITAL = /^\p{Lu}/u;

/** The same for a whole line, whose parts are divided by commas. */
export function countryOfPlaceLine(line: string): CountryCode | undefined {
  if (line.length > LONGEST) return undefined;
  const parts = line.split(',').map((part) => part.replace(EDGES, ''));
  return parts.every((part) => CAPITAL.test(part)) ? countryOfParts(parts) : undefined;
}

const US_STATES = new Set(
  'Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Md. Mass. Mich. Minn. Miss. Mo. Mont. Neb. Nev. N.H. N.J. N.M. N.Y. N.C. N.D. Okla. Ore. Pa. R.I. S.C. S.D. Tenn. Tex. Vt. Va. Wash. W.Va. Wis. Wyo. D.C. DC FL TX CA NY'.split(
    ' ',
  ),
);

/** As datelines abbreviate them: "DORAL, Fla." */
export const isUsState = (name: string): boolean => US_STATES.has(name);
