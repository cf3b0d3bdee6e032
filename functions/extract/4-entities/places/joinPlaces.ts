import type { CountryCode, PlaceType } from '../../../records/schema/index.ts';
import { fold, slug } from '../../3-text/fold.ts';
import type { PlaceMention } from '../mention.ts';

/** One place of the article with everything that names it. */
export interface PlaceEntity {
  readonly id: string;
  readonly name: string;
  readonly also: readonly string[];
  readonly type: PlaceType;
  readonly country: CountryCode | null;
  readonly mentions: readonly PlaceMention[];
}

/** Spellings of one place joined: "VRAEM" and "Apurímac, Ene and Mantaro River Valley". */
export function joinPlaces(mentions: readonly PlaceMention[]): readonly PlaceEntity[] {
  const clusters = new Map<string, PlaceMention[]>();
  for (const mention of mentions) {
    const keys = [mention.name, ...mention.also].map(fold);
    const known = keys.map((key) => clusters.get(key)).find((cluster) => cluster !== undefined) ?? [];
    known.push(mention);
    for (const key of keys) clusters.set(key, known);
  }
  return [...new Set(clusters.values())].map(entityOf);
}

function entityOf(mentions: readonly PlaceMention[]): PlaceEntity {
  const names = [...new Set(mentions.map((mention) => mention.name))];
  const name = names.reduce(
    (longest, candidate) => (candidate.length > longest.length ? candidate : longest),
    names[0] ?? '',
  );
  const also = [...new Set([...names, ...mentions.flatMap((mention) => mention.also)])].filter(
    (other) => other !== name,
  );
  const country = mentions.find((mention) => mention.country !== null)?.country ?? null;
  return { id: slug(name), name, also, type: mentions[0]?.placeType ?? 'other', country, mentions };
}
