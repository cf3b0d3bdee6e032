import type { CountryCode } from '../../../records/schema/index.ts';
import { isCountryNamed, weightOfCountry } from '../context/countryCounts.ts';
import { capitalsOf } from '../gazetteer/countries.ts';
import { type PlaceName, placeNames } from '../gazetteer/places.ts';
import { countriesOfTown } from '../gazetteer/towns.ts';
import { type Annotated, textOf } from '../mention.ts';
import { mark, word } from '../words.ts';

const PER_PERSON = 1e-7;
const BIG = 5e6;
const WELL_KNOWN = 100_000;
const CAPITAL = 3000;
/** More than any country's weight. */
const SAID = 100_000;
const VILLAGE = 10_000;
/** A name of the gazetteer proper against a small town of the same name. */
const LISTED = 1000;

/** Of several places of one name: the one in the region said after it, then in the country that the text speaks of here, then the biggest. */
export function likeliest(
  doc: Annotated,
  names: readonly PlaceName[],
  at: number,
  last: number,
): PlaceName | undefined {
  const ofRegion = names.length > 1 ? countriesOfRegionAfter(doc, last) : [];
  const weight = ({ place }: PlaceName): number =>
    (place.country !== null && ofRegion.includes(place.country) ? SAID : 0) +
    weightOf(doc, place.country, at, place.name) +
    PER_PERSON * (place.population + (place.type === 'city' ? 0 : BIG));
  return names.reduce<PlaceName | undefined>(
    (best, name) => (best === undefined || weight(name) > weight(best) ? name : best),
    undefined,
  );
}

function weightOf(doc: Annotated, country: CountryCode | null, at: number, name: string): number {
  if (country === null || !isCountryNamed(doc, country)) return 0;
  return weightOfCountry(doc, country, at) + (capitalsOf().get(country)?.includes(name) ? CAPITAL : 0);
}

/**
 * The country of a place: of those where the lists have one of that name, the one that the text speaks of. Where it speaks of none of them,
 * only a well-known or unmistakable name keeps its country; else null, for the context to tell.
 */
export function countryOfPlace(
  doc: Annotated,
  first: number,
  last: number,
  listed: PlaceName | undefined,
): CountryCode | null {
  const own = listed?.place.country ?? null;
  const said = textOf(doc, first, last);
  const known = own === null ? countriesOfTown(said) : [own, ...countriesOfTown(said)];
  const ofRegion = countriesOfRegionAfter(doc, last).find((code) => known.includes(code));
  if (ofRegion !== undefined) return ofRegion;
  const named = known.filter((code) => isCountryNamed(doc, code));
  const weight = (code: CountryCode) =>
    weightOf(doc, code, first, listed?.place.name ?? said) + (code === own && isMoreThanAVillage(listed) ? LISTED : 0);
  const best = named.reduce<CountryCode | null>(
    (chosen, code) => (chosen === null || weight(code) > weight(chosen) ? code : chosen),
    null,
  );
  return best ?? (isUnmistakable(listed, said) ? own : null);
}

/** "Santa Maria, in Rio Grande do Sul", "Concepción, Chile": the region or country that it is said to lie in. */
function countriesOfRegionAfter(doc: Annotated, last: number): readonly CountryCode[] {
  if (mark(doc, last) !== ',') return [];
  const at = word(doc, last + 1) === 'in' ? last + 2 : last + 1;
  const country = doc.countryAt(at);
  if (country?.first === at) return [country.code];
  const regions = placeNames().matchesAt(doc.tokens, at);
  return regions.flatMap(({ value: { place } }) =>
    place.type === 'city' || place.country === null ? [] : [place.country],
  );
}

const isMoreThanAVillage = (listed: PlaceName | undefined): boolean =>
  listed !== undefined &&
  (listed.place.type !== 'city' || listed.place.population === 0 || listed.place.population >= VILLAGE);

function isUnmistakable(listed: PlaceName | undefined, said: string): boolean {
  if (listed === undefined || listed.ambiguous) return false;
  const { country, population, type } = listed.place;
  return type !== 'city' || population >= WELL_KNOWN || countriesOfTown(said).every((code) => code === country);
}
