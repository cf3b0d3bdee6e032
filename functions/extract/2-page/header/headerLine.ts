import type { PageFacts } from '../page.ts';
import { capitalShare, wordsIn } from '../shape.ts';
import { readByline } from './byline.ts';
import { headerDate } from './headerDate.ts';
import { countryOfPlaceLine } from './knownCountry.ts';
import { knownOutlet } from './outlets.ts';

const MOST_WORDS = 40;
const MOST_WORDS_UNKNOWN = 4;
const PART = /\s*(?:[|•·/\t]|\s[-–—]+\s|\s[-–—]+$|^[-–—]+\s)\s*|\s+(?=(?:by|por)\s\p{Lu})/iu;
const EDGES = /^[\s,;:.()[\]–—-]+|[\s,;:()[\]–—-]+$/g;
const NOISE =
  /^(?:(?:first |last |originally )?(?:published|posted|updated|modified|created|released|filed|issued|publicado|publicada|actualizado|atualizado|fecha|data|date|updated)(?: on| at| el| em| in)?|on|at|el|em|às|a las|en|es|pt|fr|english|español|português|\d{1,3} ?min(?:ute)?s?(?: read)?|\d{1,6} (?:words|views|comments?|shares?)|h|hrs?|print|email|share)$/iu;
const LEADING_NOISE =
  /^(?:(?:first |last |originally )?(?:published|posted|updated|modified|released|publicado|publicada|actualizado|atualizado|fecha|data|date)(?: on| at| el| em| in)?)\b[:\s]*/iu;

/** A line that holds nothing but byline, date, dateline country and outlet, in any order and however they are divided. */
export function readHeaderLine(line: string): PageFacts | undefined {
  if (wordsIn(line) > MOST_WORDS) return undefined;
  const date = headerDate(line);
  let facts: { -readonly [K in keyof PageFacts]: PageFacts[K] } = { publishedOn: date?.value };
  let isAfterByline = false;
  for (const raw of (date?.rest ?? line).split(PART)) {
    const part = (raw ?? '').replace(EDGES, '').replace(LEADING_NOISE, '').replace(EDGES, '');
    if (part === '' || NOISE.test(part)) continue;
    const byline = readByline(part);
    if (byline !== undefined) {
      facts = {
        ...facts,
        authors: [...(facts.authors ?? []), ...byline.authors],
        outlet: facts.outlet ?? byline.outlet,
      };
      isAfterByline = true;
      continue;
    }
    const outlet = knownOutlet(part);
    const country = capitalized(part) ? countryOfPlaceLine(part) : undefined;
    if (outlet !== undefined) facts.outlet ??= outlet;
    else if (country !== undefined) facts.datelineCountry ??= country;
    else if (wordsIn(part) > MOST_WORDS_UNKNOWN || !capitalized(part)) return undefined;
    else if (isAfterByline) facts.outlet ??= part;
  }
  return date !== undefined || isAfterByline ? facts : undefined;
}

const capitalized = (part: string): boolean => /^\p{Lu}/u.test(part) && capitalShare(part) > 0.05;
