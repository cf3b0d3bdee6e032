import { fold } from '../../../3-text/fold.ts';
import { isNameShaped } from '../../header/masthead.ts';
import type { PageFacts } from '../../page.ts';
import { wordsIn } from '../../shape.ts';

const DIVIDER = /\s[|–—·•»:-]{1,2}\s|\s?\|\s?/u;
const MOST_WORDS_OF_AN_OUTLET = 6;
const LONGEST = 400;

/** "Headline | Section | Outlet" and "Outlet – Headline": the headline is the page's <h1> or the longest part, the outlet one at an end. A lone title is the headline. */
export function splitTitle(title: string, outlet: string | undefined, heading?: string): PageFacts {
  const parts = title.slice(0, LONGEST).split(DIVIDER).filter(Boolean);
  if (parts.length < 2) return title === '' ? {} : { title };
  const isHeading = (part: string) => heading !== undefined && fold(part) === fold(heading);
  const longest = parts.find(isHeading) ?? parts.reduce((a, b) => (b.length > a.length ? b : a));
  const ends = [parts.at(-1) ?? '', parts[0] ?? ''].filter((part) => part !== longest);
  const named =
    ends.find((part) => outlet !== undefined && fold(part) === fold(outlet)) ??
    ends.find((part) => wordsIn(part) <= MOST_WORDS_OF_AN_OUTLET && isNameShaped(part));
  return named === undefined ? { title } : { title: headlineIn(title, parts, named, longest), outlet: named };
}

/** A headline that holds a dash itself is kept whole ("Peru - Bolivia talks - The Gazette"); a section between the two goes. */
function headlineIn(title: string, parts: readonly string[], outlet: string, longest: string): string {
  const own = parts.filter((part) => part !== outlet);
  const first = own[0] ?? longest;
  const last = own.at(-1) ?? longest;
  const whole = title.slice(title.indexOf(first), title.lastIndexOf(last) + last.length);
  return own.length > 1 && !whole.includes('|') && wordsIn(last) > MOST_WORDS_OF_A_SECTION ? whole : longest;
}

const MOST_WORDS_OF_A_SECTION = 2;
