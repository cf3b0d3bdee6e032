import type { CountryCode } from '../../../records/schema/index.ts';
import type { OrganizationMention, PlaceMention } from '../../4-entities/mention.ts';
import type { Measured } from '../../4-entities/quantities/index.ts';
import { word } from '../../4-entities/words.ts';
import type { Draft } from './draft.ts';
import { scopeOf } from './scope.ts';

export interface Where {
  readonly country: CountryCode | null;
  readonly place: string | null;
  readonly actor: string | null;
}

const LOCATIVES = new Set('in at near off across inside throughout outside along around within on'.split(' '));

/** Where it was, and which force did it: a place or country after a preposition of place, the force before the number, whose it is. */
export function whereOf(doc: Measured, draft: Draft): Where {
  const place = nearestPlace(doc, draft);
  const actor = actorBefore(doc, draft);
  const country = countryIn(doc, draft) ?? place?.country ?? actor?.country ?? countryBefore(doc, draft);
  return { country: country ?? null, place: place?.name ?? null, actor: actor?.name ?? null };
}

function nearestPlace(doc: Measured, { scope, first }: Draft): PlaceMention | undefined {
  let best: PlaceMention | undefined;
  for (let at = scope.first; at < scope.last; at += 1) {
    const name = doc.nameAt(at);
    if (name?.type !== 'place' || name.first !== at || !isLocated(doc, at)) continue;
    if (best === undefined || Math.abs(at - first) < Math.abs(best.first - first)) best = name;
  }
  return best;
}

const isLocated = (doc: Measured, at: number): boolean => [1, 2, 3].some((back) => LOCATIVES.has(word(doc, at - back)));

/** "in Peru", "in central Peru"; "to Peru" and "from Peru" are not where it was. */
function countryIn(doc: Measured, { scope, first, last }: Draft): CountryCode | undefined {
  const from = (at: number): CountryCode | undefined => {
    const country = doc.countryAt(at);
    return country?.form === 'name' && country.first === at && isLocated(doc, at) ? country.code : undefined;
  };
  for (let at = last; at < scope.last; at += 1) if (from(at) !== undefined) return from(at);
  for (let at = first - 1; at >= scope.first; at -= 1) if (from(at) !== undefined) return from(at);
  return undefined;
}

function actorBefore(doc: Measured, { scope, first }: Draft): OrganizationMention | undefined {
  for (let at = first - 1; at >= scope.first; at -= 1) {
    const name = doc.nameAt(at);
    if (name?.type === 'organization' && ['security-force', 'government'].includes(name.organizationType)) return name;
  }
  return undefined;
}

/** "Bolivian security forces seized", "Peru's goal": the country nearest before, in the sentence or, where it names none, the one before. */
function countryBefore(doc: Measured, { sentence, scope, first }: Draft): CountryCode | undefined {
  const previous = doc.sentences[sentence.index - 1];
  const start = previous?.paragraph === sentence.paragraph ? scopeOf(previous, previous.last).first : scope.first;
  for (let at = first - 1; at >= start; at -= 1) {
    const country = doc.countryAt(at);
    if (country !== undefined) return country.code;
  }
  return undefined;
}
