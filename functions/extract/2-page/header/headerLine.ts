import { remembering } from '../../remembering.ts';
import type { PageFacts } from '../page.ts';
import { capitalShare, wordsIn } from '../shape.ts';
import { readAuthorAndRole } from './authorAndRole.ts';
import { readByline } from './byline.ts';
import { headerDate } from './headerDate.ts';
import { countryOfPlaceLine } from './knownCountry.ts';
import { bare, isNoise } from './noise.ts';
import { outletOf } from './outlets.ts';
import { isNewsroomRole, isPersonByName } from './personName.ts';

const MOST_WORDS = 40;
const MOST_WORDS_UNKNOWN = 4;
const PART =
  /\s{0,3}[|•·/]\s{0,3}|\s{1,3}[-–—]{1,2}\s{1,3}|\s[-–—]{1,2}$|^[-–—]{1,2}\s|\s(?=(?:by|por)\s\S)|\s(?=\d{1,2} min(?:ute)?s? read)|\s(?=(?:at|on)\s{0,3}[,|]?\s{0,3}(?:\||$))/iu;
const CAPITAL = /^\p{Lu}/u;

interface Found {
  publishedOn?: PageFacts['publishedOn'];
  authors: readonly string[];
  outlet?: string | undefined;
  datelineCountry?: PageFacts['datelineCountry'];
  hasByline: boolean;
  /** Parts that are known by their names alone: "JUAN PEREZ | AP". */
  named: number;
  hasNoise: boolean;
}

/** A line that holds nothing but byline, date, dateline country and outlet, in any order and however they are divided. */
export const readHeaderLine: (line: string) => PageFacts | undefined = remembering((line) => {
  if (wordsIn(line) > MOST_WORDS) return undefined;
  const date = headerDate(line);
  const found: Found = { publishedOn: date?.value, authors: [], hasByline: false, named: 0, hasNoise: false };
  const parts = (date?.rest ?? line).split(PART);
  for (const part of parts) {
    if (!readPart(bare(part), found, date !== undefined, parts.length)) return undefined;
  }
  if (date === undefined && !found.hasByline && !found.hasNoise && found.named < 2) return undefined;
  const { publishedOn, authors, outlet, datelineCountry } = found;
  return { publishedOn, authors, outlet, datelineCountry };
});

/** False for a part that a header line has not. */
function readPart(part: string, found: Found, isDated: boolean, parts: number): boolean {
  if (part === '') return true;
  if (isNoise(part)) {
    found.hasNoise = true;
    return true;
  }
  const byline = readByline(part);
  if (byline !== undefined) {
    found.authors = [...found.authors, ...byline.authors];
    found.outlet ??= byline.outlet;
    found.hasByline = true;
    return true;
  }
  const signed = readAuthorAndRole(part);
  if (signed !== undefined) {
    found.authors = [...found.authors, signed.author];
    found.outlet ??= signed.outlet;
    found.hasByline = true;
    return true;
  }
  if (!isDated && !found.hasByline) return parts > 1 && readNamed(part, found);
  if (!CAPITAL.test(part) || capitalShare(part) < 0.05) return false;
  const country = countryOfPlaceLine(part);
  if (outletOf(part) !== undefined) found.outlet ??= outletOf(part);
  else if (country !== undefined) found.datelineCountry ??= country;
  else if (wordsIn(part) > MOST_WORDS_UNKNOWN) return false;
  else if (isDated && found.authors.length === 0 && isPersonByName(part)) found.authors = [part];
  else if (found.hasByline && !isNewsroomRole(part)) found.outlet ??= part;
  return true;
}

function readNamed(part: string, found: Found): boolean {
  if (outletOf(part) !== undefined) found.outlet ??= outletOf(part);
  else if (isPersonByName(part, 'both') || isNewsroomRole(part))
    found.authors = isNewsroomRole(part) ? found.authors : [...found.authors, part];
  else return false;
  found.named += 1;
  return true;
}
