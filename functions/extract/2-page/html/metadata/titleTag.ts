import { fold } from '../../../3-text/fold.ts';
import { isNameShaped } from '../../header/masthead.ts';
import type { PageFacts } from '../../page.ts';
import { wordsIn } from '../../shape.ts';

const DIVIDER = /\s+[|–—·•»:-]{1,2}\s+|\s*\|\s*/u;
const MOST_WORDS_OF_AN_OUTLET = 6;

/** "Headline | Section | Outlet" and "Outlet – Headline": the headline is the longest part, the outlet one at the other end. */
export function splitTitle(title: string, outlet: string | undefined): PageFacts {
  const parts = title.split(DIVIDER).filter(Boolean);
  if (parts.length < 2) return title === '' ? {} : { title };
  const longest = parts.reduce((a, b) => (b.length > a.length ? b : a));
  const isOutlet = (part: string) => outlet !== undefined && fold(part) === fold(outlet);
  const ends = [parts.at(-1), parts[0]].flatMap((part) => (part === undefined || part === longest ? [] : [part]));
  const named =
    ends.find(isOutlet) ?? ends.find((part) => wordsIn(part) <= MOST_WORDS_OF_AN_OUTLET && isNameShaped(part));
  if (named === undefined) return { title };
  const start = title.indexOf(longest);
  const isLast = parts.at(-1) === named;
  const headline = isLast ? title.slice(0, title.lastIndexOf(named)) : title.slice(start);
  return { title: (parts.length === 2 ? longest : headlineOf(headline, longest)).trim(), outlet: named };
}

/** A headline that holds a dash itself is kept whole: "Peru - Bolivia talks - The Gazette". A section between the two goes. */
const headlineOf = (candidate: string, longest: string): string => {
  const bare = candidate.replace(/[\s|–—·•»:-]+$/u, '');
  return bare.split(/\s*\|\s*/)[0]?.includes(longest) ? (bare.split(/\s*\|\s*/)[0] ?? longest) : longest;
};
