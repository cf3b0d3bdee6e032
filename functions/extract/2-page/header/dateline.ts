import type { Block } from '../block.ts';
import type { PageFacts } from '../page.ts';
import { capitalShare } from '../shape.ts';
import { headerDate } from './headerDate.ts';
import { countryOfPlace } from './knownCountry.ts';
import { knownOutlet } from './outlets.ts';

const LONGEST = 110;
const DASH = /(?:\s*\.?\s*(?:[–—]|--|\.-|-)(?=\s|\p{Lu}|["“]))/u;
const IN_BRACKETS = /\(([^()]{1,40})\)|\/([A-Z][\w ]{1,30})\//;
const MONTH_AND_DAY =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}\b|\b\d{1,2} (?:de )?(?:jan|ene|feb|mar|apr|abr|may|jun|jul|aug|ago|sept?|oct|nov|dec|dic)[a-z]{0,7}\.?/giu;
const EDGES = /^[\s,;:.]+|[\s,;:]+$/g;

export interface Dateline {
  readonly facts: PageFacts;
  /** The paragraph after it. */
  readonly rest: string;
}

/** "LIMA, Peru (AP) —", "BOGOTA, March 3 (Xinhua) --", "(Reuters) -", "Asunción, 12 mar (IP).-" before the first sentence. */
export function readDateline(paragraph: string): Dateline | undefined {
  const head = paragraph.slice(0, LONGEST);
  const dash = DASH.exec(head);
  if (dash === null) return undefined;
  const before = head.slice(0, dash.index);
  const rest = paragraph.slice(dash.index + dash[0].length).trimStart();
  if (rest === '') return undefined;
  const bracketed = IN_BRACKETS.exec(before);
  const agency = bracketed?.[1] ?? bracketed?.[2];
  const outlet = agency === undefined ? undefined : agencyOf(agency);
  const bare = agency === undefined ? before : before.replace(IN_BRACKETS, ' ');
  const date = headerDate(bare);
  const places = (date?.rest ?? bare)
    .replace(MONTH_AND_DAY, ' ')
    .split(/[,;|/]/)
    .map((part) => part.replace(EDGES, ''))
    .filter(Boolean);
  const countries = places.map(countryOfPlace);
  const isDated = date !== undefined || bare.search(MONTH_AND_DAY) >= 0;
  const isPlace = places.every(
    (place, k) => countries[k] !== undefined || isAbbreviation(place) || (k === 0 && capitalShare(place) > 0.8),
  );
  if (!isPlace || (places.length === 0 && outlet === undefined)) return undefined;
  if (!isDated && outlet === undefined && capitalShare(places[0] ?? '') <= 0.8 && countries[0] === undefined)
    return undefined;
  return { facts: { outlet, publishedOn: date?.value, datelineCountry: countries.filter(Boolean).at(-1) }, rest };
}

const isAbbreviation = (place: string): boolean => /^(?:[A-Z][a-z]{1,4}\.|[A-Z]\.?[A-Z]\.?)$/.test(place);

const agencyOf = (name: string): string | undefined => knownOutlet(name) ?? (/^\p{Lu}/u.test(name) ? name : undefined);

const MOST_BLOCKS_BEFORE = 3;

/** The article without its dateline, which stands before the first paragraph, below a standfirst at most. */
export function cutDateline(blocks: readonly Block[]): {
  readonly blocks: readonly Block[];
  readonly facts: PageFacts;
} {
  for (const [at, block] of blocks.slice(0, MOST_BLOCKS_BEFORE).entries()) {
    const dateline = block.kind === 'item' ? undefined : readDateline(block.text);
    if (dateline !== undefined)
      return { blocks: blocks.with(at, { ...block, text: dateline.rest }), facts: dateline.facts };
  }
  return { blocks, facts: {} };
}
