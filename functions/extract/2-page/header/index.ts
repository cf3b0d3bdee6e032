import type { Block } from '../block.ts';
import type { PageFacts } from '../page.ts';
import { capitalShare, wordsIn } from '../shape.ts';
import { headerFacts } from './headerFacts.ts';
import type { HeaderPart } from './headerPart.ts';
import { type HeaderZone, headerZone, isTitle } from './headerZone.ts';
import { isPublisherName } from './masthead.ts';

export interface Header {
  readonly facts: PageFacts;
  /** The standfirst, if there is one, and all that follows. */
  readonly rest: readonly Block[];
}

const MOST_WORDS_OF_A_LABEL = 3;

/** Reads the lines above the article: way to the page, rubric, title, byline, date. What is none of these stays in the text. */
export function readHeader(blocks: readonly Block[], known: PageFacts): Header {
  const zone = headerZone(blocks, known.title);
  const isCertain = known.title !== undefined;
  const rest = blocks.filter((block, at) => {
    const part = zone.parts[at];
    return !isTitle(block, zone) && (part === undefined || !isHeader(part, zone, isCertain));
  });
  return { facts: headerFacts(zone), rest };
}

const OFFICE =
  /\b(?:Command|Fleet|Affairs|Office|Ministry|Embassy|Forces?|Army|Navy|Guard|Corps|Division|Brigade|Bureau|Department|Agency|Squadron|Wing|Institute|University|Center)\b/u;
const MOST_WORDS_OF_AN_OFFICE = 10;

/** Below a byline: whom the author works for. */
const isOffice = (text: string): boolean =>
  wordsIn(text) <= MOST_WORDS_OF_AN_OFFICE && OFFICE.test(text) && capitalShare(text) > 0.08;

const CAPITAL = /\p{Lu}/u;

/** Prose above the title is another's only where the page itself says which line is the title. */
function isHeader(
  { kind, at, block }: HeaderPart,
  { title, end, proseAt, parts }: HeaderZone,
  isTitleCertain: boolean,
): boolean {
  const signed = (parts[at - 1]?.facts.authors ?? []).length > 0;
  const isAboveTitle = title !== undefined && at < title.at;
  switch (kind) {
    case 'prose':
      return isAboveTitle && isTitleCertain;
    case 'person':
    case 'place':
      return at < proseAt;
    case 'heading':
      return (
        at === title?.at ||
        isAboveTitle ||
        (at < proseAt && !CAPITAL.test(block.text)) ||
        (at < proseAt && isPublisherName(block.text)) ||
        (at < end && wordsIn(block.text) <= MOST_WORDS_OF_A_LABEL) ||
        (at < proseAt && signed && isOffice(block.text))
      );
    default:
      return true;
  }
}
