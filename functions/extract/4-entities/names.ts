import type { Document } from '../3-text/document.ts';
import { Annotations } from './annotations.ts';
import { rawCountries } from './countries/rawCountries.ts';
import { settledCountries } from './countries/settledCountries.ts';
import { findDates } from './dates/index.ts';
import { LATER_LAYERS, LAYERS, type Layer, PROVED, THINGS } from './layers.ts';
import type { Annotated, CountryMention, NameMention } from './mention.ts';
import { laterShortForms } from './organizations/laterShortForms.ts';
import { laterNames } from './people/laterNames.ts';
import { nameStarts, recogniseNames } from './recogniseNames.ts';

export interface Names {
  /** The text with dates, countries, names and things laid over it. */
  readonly doc: Annotated;
  readonly countries: readonly CountryMention[];
  /** In text order. */
  readonly names: readonly NameMention[];
}

/** Every mention of a name, layer by layer, and which of the names of countries stand for one. */
export function findNames(document: Document): Names {
  const dates = findDates(document);
  const raw = rawCountries(document);
  const annotations = new Annotations(document);
  const { doc } = annotations;
  const starts = nameStarts(doc);
  const names: NameMention[] = [];
  const add = (more: readonly NameMention[]) => {
    names.push(...more);
    annotations.addNames(more);
  };
  const addLayer = (layer: Layer) => add(recogniseNames(doc, starts, layer));
  annotations.addDates(dates);
  annotations.addCountries(raw);
  addLayer(PROVED);
  annotations.addThings(recogniseNames(doc, starts, THINGS));
  add(
    laterShortForms(
      doc,
      names.filter((name) => name.type === 'organization'),
    ),
  );
  LAYERS.forEach(addLayer);
  add(
    laterNames(
      doc,
      names.filter((name) => name.type === 'person'),
    ),
  );
  LATER_LAYERS.forEach(addLayer);
  const countries = settledCountries(doc, raw);
  return settled(document, { doc, countries, names });
}

/** "Quito broke off relations": a capital that is its government there is no place. What the facts read has only what counts. */
function settled(document: Document, { doc, countries, names }: Names): Names {
  const governments = new Map(
    countries.filter(({ form }) => form === 'government').map(({ first, last }) => [first, last]),
  );
  const kept = names
    .filter(({ type, first, last }) => type !== 'place' || governments.get(first) !== last)
    .sort((a, b) => a.first - b.first);
  const annotations = new Annotations(document);
  annotations.addCountries(countries);
  annotations.addNames(kept);
  return { doc: { ...annotations.doc, dateAt: doc.dateAt, thingAt: doc.thingAt }, countries, names: kept };
}
