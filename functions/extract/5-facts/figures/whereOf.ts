import type { CountryCode } from '../../../records/schema/index.ts';
import type { TokenRange } from '../../3-text/document.ts';
import type { CountryMention, OrganizationMention, PlaceMention } from '../../4-entities/mention.ts';
import type { Measured } from '../../4-entities/quantities/index.ts';
import { word } from '../../4-entities/words.ts';
import type { Draft } from './draft.ts';
import { isLocated } from './located.ts';
import { scopeOf } from './scope.ts';

export interface Where {
  readonly country: CountryCode | null;
  readonly place: string | null;
  readonly actor: string | null;
}

const BESIDE = 4;

/** Where it was, and which force did it: a place or country after a preposition of place, the force before the number, whose it is. */
export function whereOf(doc: Measured, draft: Draft): Where {
  const place = nearest(draft, draft.scope, (at) => locatedPlace(doc, at));
  const actor = actorBefore(doc, draft);
  const country =
    nearest(draft, draft.scope, (at) => locatedCountry(doc, at) ?? locatedPlace(doc, at)?.country ?? undefined) ??
    nearest(draft, { first: draft.last, last: draft.last + BESIDE }, (at) => adjective(doc, at)) ??
    actor?.country ??
    countryBefore(doc, draft) ??
    nearest(draft, draft.scope, (at) => plainCountry(doc, at)?.code ?? ownerCountry(doc, at));
  return { country: country ?? null, place: place?.name ?? null, actor: actor?.name ?? null };
}

/** What is found at the token nearest to the figure; after it at equal distance. */
function nearest<T>({ first, last }: Draft, range: TokenRange, find: (at: number) => T | undefined): T | undefined {
  let best: T | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (let at = range.first; at < range.last; at += 1) {
    const away = at < first ? first - at : at - last;
    if (away > distance) continue;
    const found = find(at);
    if (found === undefined) continue;
    best = found;
    distance = away;
  }
  return best;
}

function locatedPlace(doc: Measured, at: number): PlaceMention | undefined {
  const name = doc.nameAt(at);
  return name?.type === 'place' && name.first === at && isLocated(doc, at) ? withCountry(doc, name) : undefined;
}

/** "in Brooks County, Texas": where the larger one is. */
function withCountry(doc: Measured, name: PlaceMention): PlaceMention {
  const larger = doc.tokens[name.last]?.text === ',' ? doc.nameAt(name.last + 1) : undefined;
  return name.country === null && larger?.type === 'place' ? { ...name, country: larger.country } : name;
}

/** "in Peru", "in central Peru", "on the Panamanian side"; "to Peru" and "from Peru" are not where it was. */
function locatedCountry(doc: Measured, at: number): CountryCode | undefined {
  const country = doc.countryAt(at);
  const isHere = country?.first === at && doc.nameAt(at)?.type !== 'organization' && isLocated(doc, at);
  return isHere && (country.form === 'name' || !/s$/.test(word(doc, at))) ? country.code : undefined;
}

/** "600 of them Honduran", "64 U.S. coast guards": an abbreviation has no adjective of its own. */
function adjective(doc: Measured, at: number): CountryCode | undefined {
  const country = doc.countryAt(at);
  if (/[^s]s$/.test(word(doc, at)) && doc.tokens[at]?.casing === 'initial') return undefined;
  const isAbbreviation = doc.tokens[at]?.casing === 'upper' && doc.tokens[at + 1]?.casing === 'lower';
  return country?.form === 'adjective' || isAbbreviation ? country?.code : undefined;
}

/** A country or its adjective; neither people ("24 Bolivians") nor money ("US$"). */
function plainCountry(doc: Measured, at: number): CountryMention | undefined {
  const country = doc.countryAt(at);
  const isPeople = country?.form === 'adjective' && /[^s]s$/.test(word(doc, at));
  return isPeople || doc.quantityAt(at) !== undefined ? undefined : country;
}

function ownerCountry(doc: Measured, at: number): CountryCode | undefined {
  const name = doc.nameAt(at);
  return name?.type === 'organization' ? (name.country ?? undefined) : undefined;
}

function actorBefore(doc: Measured, { scope, first }: Draft): OrganizationMention | undefined {
  for (let at = first - 1; at >= scope.first; at -= 1) {
    const name = doc.nameAt(at);
    if (name?.type === 'organization' && ['security-force', 'government'].includes(name.organizationType)) return name;
  }
  return undefined;
}

/** "Bolivian security forces seized", "Peru's goal": the country nearest before, in the sentence or the one before it. */
function countryBefore(doc: Measured, { sentence, scope, first }: Draft): CountryCode | undefined {
  const previous = doc.sentences[sentence.index - 1];
  const start = previous?.paragraph === sentence.paragraph ? scopeOf(previous, previous.last).first : scope.first;
  for (let at = first - 1; at >= start; at -= 1) {
    const code = plainCountry(doc, at)?.code ?? locatedPlace(doc, at)?.country;
    if (code != null) return code;
  }
  return undefined;
}
