import type { Document } from '../3-text/document.ts';
import { recognise } from '../rule.ts';
import { annotated } from './annotations.ts';
import { rawCountries } from './countries/rawCountries.ts';
import { settledCountries } from './countries/settledCountries.ts';
import { findDates } from './dates/index.ts';
import { LATER_LAYERS, LAYERS, type Layer, PROVED, THINGS } from './layers.ts';
import type { Annotated, CountryMention, NameMention, ThingMention } from './mention.ts';
import { laterShortForms } from './organizations/laterShortForms.ts';
import { laterNames } from './people/laterNames.ts';

export interface Names {
  /** The text with dates, countries, names and things laid over it. */
  readonly doc: Annotated;
  readonly countries: readonly CountryMention[];
  readonly names: readonly NameMention[];
}

/** Every mention of a name, layer by layer, and which of the names of countries stand for one. */
export function findNames(document: Document): Names {
  const dates = findDates(document);
  const raw = rawCountries(document);
  let things: readonly ThingMention[] = [];
  let names: readonly NameMention[] = [];
  const lay = (countries: readonly CountryMention[]) => annotated(document, { dates, countries, names, things });
  const add = (more: readonly NameMention[]) => {
    names = [...names, ...more].sort((a, b) => a.first - b.first);
  };
  const addLayer = (layer: Layer) => add(recognise(lay(raw), layer, []));
  addLayer(PROVED);
  things = recognise(lay(raw), THINGS, []);
  add(
    laterShortForms(
      lay(raw),
      names.filter((name) => name.type === 'organization'),
    ),
  );
  LAYERS.forEach(addLayer);
  add(
    laterNames(
      lay(raw),
      names.filter((name) => name.type === 'person'),
    ),
  );
  LATER_LAYERS.forEach(addLayer);
  const countries = settledCountries(lay(raw), raw);
  names = withoutGovernments(names, countries);
  return { doc: lay(countries), countries, names };
}

/** "Quito broke off relations": the capital is its government there, and no place. */
function withoutGovernments(
  names: readonly NameMention[],
  countries: readonly CountryMention[],
): readonly NameMention[] {
  const governments = new Map(
    countries.filter(({ form }) => form === 'government').map(({ first, last }) => [first, last]),
  );
  return names.filter(({ type, first, last }) => type !== 'place' || governments.get(first) !== last);
}
