import type { Block } from '../block.ts';
import type { PageFacts } from '../page.ts';
import { capitalShare } from '../shape.ts';
import { headerDate } from './headerDate.ts';
import { countryOfParts, countryOfPlace, isUsState } from './knownCountry.ts';
import { knownOutlet } from './outlets.ts';
import { isPersonByName } from './personName.ts';

const LONGEST = 110;
const END = /\s{0,2}(?:[–—]|\.?-{1,2})(?=[\s"“\p{Lu}]|$)|[.:](?=\s|$)|\)(?=\s)/gu;
const DASH = /[–—-]/;
const BRACKETED = /\(([^()]{1,60})\)?|\/([A-Z][\w ]{1,30})\//;
const MONTH_AND_DAY =
  /\b(?:jan|ene|feb|fev|mar|apr|abr|may|mai|jun|jul|aug|ago|sep|set|oct|out|nov|dec|dic|dez)[a-z]{0,7}\.? \d{1,2}\b|\b\d{1,2} (?:de )?(?:jan|ene|feb|fev|mar|apr|abr|may|mai|jun|jul|aug|ago|sep|set|oct|out|nov|dec|dic|dez)[a-z]{0,7}\.?/giu;
const EDGES = /^[\s,;:.]{1,10}|[\s,;:]{1,10}$/g;
const ABBREVIATION = /^(?:[A-Z][a-z]{1,4}\.|[A-Z]\.?[A-Z]\.?)$/;
const OPENS_A_SENTENCE = /^["“«'‘¿¡([]{0,2}[\p{Lu}\p{N}$]/u;
const IN_CAPITALS = 0.8;
/** "20:47 | Ilo (Moquegua region), Jun. 25." */
const CLOCK = /^\d{1,2}:\d{2} ?\| ?/;
const REGION = / (?:region|province|department|state|district)$/iu;

export interface Dateline {
  readonly facts: PageFacts;
  /** The paragraph after it; empty where the dateline stands alone. */
  readonly rest: string;
}

/**
 * "LIMA, Peru (AP) —", "BOGOTA, March 3 (Xinhua) --", "(Reuters) -", "Asunción, 12 mar (IP).-", "KINGSTON, Oct. 29:", "(Infodefensa.com) Ana Ruiz,
 * Lima –" before the first sentence.
 */
export function readDateline(paragraph: string): Dateline | undefined {
  const opening = CLOCK.exec(paragraph)?.[0].length ?? 0;
  const head = paragraph.slice(opening, opening + LONGEST);
  let shorter: Dateline | undefined;
  for (const end of head.matchAll(END)) {
    const rest = paragraph.slice(opening + end.index + end[0].length).trimStart();
    if (rest !== '' && !OPENS_A_SENTENCE.test(rest)) continue;
    const facts = factsOf(head.slice(0, end.index), end[0]);
    if (facts === undefined) continue;
    if (end[0] !== ')') return { facts, rest };
    shorter ??= { facts, rest };
  }
  return shorter;
}

/** What stands before the end mark: places, a date, an agency, and nothing else. After a dash less proof is wanted. */
function factsOf(before: string, end: string): PageFacts | undefined {
  const bracketed = BRACKETED.exec(before);
  const inBrackets = bracketed?.[1] ?? bracketed?.[2];
  const bare = bracketed === null ? before : before.replace(BRACKETED, ' ');
  const date = headerDate(bare) ?? headerDate(inBrackets ?? '');
  const isRegion = inBrackets !== undefined && REGION.test(inBrackets);
  const agency = inBrackets !== undefined && !isRegion && !/\d/.test(inBrackets) ? inBrackets.trim() : undefined;
  const places = (headerDate(bare)?.rest ?? bare)
    .replace(MONTH_AND_DAY, ' ')
    .split(/[,;|/]/)
    .map((part) => withoutStop(part.replace(EDGES, '')))
    .filter(Boolean);
  const known = places.filter((place) => countryOfPlace(place) !== undefined);
  const isKnownAgency = agency !== undefined && knownOutlet(agency) !== undefined;
  const author = isKnownAgency && known.length > 0 && known.length === places.length - 1 ? places[0] : undefined;
  if (author !== undefined && !known.includes(author) && DASH.test(end) && isPersonByName(author))
    return { outlet: agency, authors: [author], publishedOn: date?.value, datelineCountry: countryOfParts(known) };
  const facts = { outlet: agency, publishedOn: date?.value, datelineCountry: countryIn(places, known) };
  if (end === ')') return isKnownAgency && known.length === places.length ? facts : undefined;
  if (!DASH.test(end)) return places.length > 0 && known.length === places.length ? facts : undefined;
  if (places.length === 0) return isKnownAgency ? facts : undefined;
  return places.every((place, at) => isPlaceLike(place, at)) ? facts : undefined;
}

/** "Tegucigalpa. –", while "Fla." keeps its own. */
const withoutStop = (place: string): string => (ABBREVIATION.test(place) ? place : place.replace(/\.$/, ''));

/** The first place may be unknown if it is in capitals; "N.Y." and "Fla." stand for states. */
const isPlaceLike = (place: string, at: number): boolean =>
  countryOfPlace(place) !== undefined || ABBREVIATION.test(place) || (at === 0 && capitalShare(place) > IN_CAPITALS);

const countryIn = (places: readonly string[], known: readonly string[]): PageFacts['datelineCountry'] =>
  places.some(isUsState) ? countryOfPlace('United States') : countryOfParts(known);

const MOST_BLOCKS_BEFORE = 3;

/** The article without its dateline, which stands before the first paragraph, below a standfirst at most. */
export function cutDateline(blocks: readonly Block[]): {
  readonly blocks: readonly Block[];
  readonly facts: PageFacts;
} {
  for (const [at, block] of blocks.slice(0, MOST_BLOCKS_BEFORE).entries()) {
    const dateline = block.kind === 'item' ? undefined : readDateline(block.text);
    if (dateline === undefined) continue;
    const rest = dateline.rest === '' ? [] : [{ ...block, text: dateline.rest }];
    return { blocks: [...blocks.slice(0, at), ...rest, ...blocks.slice(at + 1)], facts: dateline.facts };
  }
  return { blocks, facts: {} };
}
