import type { CountryCode, PlaceType } from '../../../records/schema/index.ts';
import { fold, slug } from '../../3-text/fold.ts';
import { anchorsIn } from '../context/anchors.ts';
import { nearestCountry } from '../context/nearestCountry.ts';
import type { Annotated, CountryMention, PlaceMention } from '../mention.ts';
import { bareName, isFullerForm } from './placeForms.ts';

/** One place of the article with everything that names it. */
export interface PlaceEntity {
  readonly id: string;
  readonly name: string;
  readonly also: readonly string[];
  readonly type: PlaceType;
  readonly country: CountryCode | null;
  readonly mentions: readonly PlaceMention[];
}

/** Spellings of one place joined: "VRAEM" and "Apurímac, Ene and Mantaro River Valley", "Jama" and "Jama Pass", "Santa Cruz" and "Santa Cruz de la Sierra". */
export function joinPlaces(
  doc: Annotated,
  countries: readonly CountryMention[],
  mentions: readonly PlaceMention[],
): readonly PlaceEntity[] {
  const clusters = new Map<string, PlaceMention[]>();
  const fullForms = fullFormsOf(mentions);
  for (const mention of mentions) {
    const keys = [mention.name, ...mention.also].map((name) => keyOf(name, fullForms));
    const known = keys.map((key) => clusters.get(key)).find((cluster) => cluster !== undefined) ?? [];
    known.push(mention);
    for (const key of keys) clusters.set(key, known);
  }
  const placed = new Map(mentions.map((mention) => [mention, mention.country] as const));
  const nearest = nearestCountry(doc, anchorsIn(doc, countries, placed));
  return [...new Set(clusters.values())].map((cluster) => entityOf(cluster, nearest));
}

/** The fuller name that a shorter one of the text stands for, by the shorter one. */
function fullFormsOf(mentions: readonly PlaceMention[]): ReadonlyMap<string, string> {
  const names = new Set(mentions.map(({ name }) => fold(name)));
  const forms = new Map<string, string>();
  for (const full of names) {
    const words = full.split(' ');
    for (let count = 1; count < words.length; count += 1) {
      const short = words.slice(0, count).join(' ');
      if (names.has(short) && !forms.has(short) && isFullerForm(short, full)) forms.set(short, full);
    }
  }
  return forms;
}

const keyOf = (name: string, fullForms: ReadonlyMap<string, string>): string => {
  const folded = fold(name);
  return bareName(fullForms.get(folded) ?? folded);
};

function entityOf(mentions: readonly PlaceMention[], nearest: (at: number) => CountryCode | undefined): PlaceEntity {
  const names = [...new Set(mentions.map((mention) => mention.name))];
  const name = names.reduce(
    (longest, candidate) => (candidate.length > longest.length ? candidate : longest),
    names[0] ?? '',
  );
  const also = [...new Set([...names, ...mentions.flatMap((mention) => mention.also)])].filter(
    (other) => other !== name,
  );
  const known = mentions.find((mention) => mention.country !== null)?.country ?? null;
  const [first] = mentions;
  const isOpen = mentions.every((mention) => mention.isCountryOpen);
  const country = known ?? (isOpen && first !== undefined ? (nearest(first.first) ?? null) : null);
  return { id: slug(name), name, also, type: first?.placeType ?? 'other', country, mentions };
}
