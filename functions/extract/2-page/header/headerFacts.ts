import { fold } from '../../3-text/fold.ts';
import { firstSaid, type PageFacts } from '../page.ts';
import { wordsIn } from '../shape.ts';
import type { HeaderPart } from './headerPart.ts';
import { type HeaderZone, isBodyKind, isTitle } from './headerZone.ts';
import { isNameShaped, isPublisherName, mastheadName } from './masthead.ts';
import { capitalizedRubric } from './rubric.ts';

const MOST_WORDS_OF_A_RUBRIC = 5;

/** What the parts say of the article: below the title before above it, where the place and day may be those of the paper. */
export function headerFacts(zone: HeaderZone): PageFacts {
  const titleAt = zone.title?.at ?? -1;
  const above = zone.parts.filter((part) => part.at < titleAt && !isTitle(part.block, zone));
  const below = zone.parts.filter((part) => part.at > titleAt && (part.at < zone.proseAt || !isBodyKind(part)));
  const rubric = above.find((part) => isOnTheWay(part, zone));
  return firstSaid([
    {
      title: zone.title?.block.text,
      outlet: mastheadAmong(above.filter((part) => part !== rubric)),
      section: rubric === undefined ? undefined : capitalizedRubric(rubric.block.text),
    },
    ...below.map((part) => part.facts),
    ...above
      .filter((part) => part.kind !== 'person')
      .map((part) => ({ ...part.facts, datelineCountry: undefined }))
      .reverse(),
    { outlet: below.find((part) => part.at < zone.proseAt && isPublisher(part))?.block.text },
  ]);
}

const isPublisher = ({ kind, block }: HeaderPart): boolean => kind === 'heading' && isPublisherName(block.text);

/** A line above the title that the way to the page names too: "HomeNewsBelize…", "NEWS". */
function isOnTheWay({ kind, block }: HeaderPart, { parts }: HeaderZone): boolean {
  const way = parts.find((part) => part.kind === 'breadcrumb')?.block.text ?? '';
  return kind === 'heading' && wordsIn(block.text) <= MOST_WORDS_OF_A_RUBRIC && fold(way).includes(fold(block.text));
}

/** An outlet that is known, else the first line above the title that has the form of a name. */
function mastheadAmong(above: readonly HeaderPart[]): string | undefined {
  const headings = above.filter(({ kind }) => kind === 'heading');
  const masthead =
    above.find(({ kind }) => kind === 'outlet') ??
    headings.find(isPublisher) ??
    headings.find(({ block }) => isNameShaped(block.text));
  return masthead === undefined ? undefined : mastheadName(masthead.block.text);
}
