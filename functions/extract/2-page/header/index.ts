import { fold } from '../../3-text/fold.ts';
import type { Block } from '../block.ts';
import { firstSaid, type PageFacts } from '../page.ts';
import { wordsIn } from '../shape.ts';
import { type HeaderPart, headerPart } from './headerPart.ts';
import { isNameShaped, isPublisherName, mastheadName } from './masthead.ts';
import { capitalizedRubric } from './rubric.ts';
import { bestTitle } from './titleChoice.ts';

export interface Header {
  readonly facts: PageFacts;
  /** The standfirst, if there is one, and all that follows. */
  readonly rest: readonly Block[];
}

const MOST_BLOCKS = 40;
const MOST_PROSE = 2;
const MOST_WORDS_OF_A_LABEL = 3;
const MOST_WORDS_OF_A_RUBRIC = 5;

/** Kinds that also occur within an article: a lone place or name may be a heading there. */
const BODY_KINDS: ReadonlySet<HeaderPart['kind']> = new Set(['heading', 'prose', 'person', 'place']);

/** Reads the lines above the article: way to the page, rubric, title, byline, date. What is none of these stays in the text. */
export function readHeader(blocks: readonly Block[], known: PageFacts): Header {
  const parts = headerParts(blocks);
  const end = parts.findLastIndex(({ kind }) => !BODY_KINDS.has(kind)) + 1;
  const firstProse = parts.findIndex(({ kind }) => kind === 'prose');
  const prose = firstProse < 0 ? parts.length : firstProse;
  const title = bestTitle(parts.slice(0, Math.max(end, prose)), known.title);
  const titleAt = title?.at ?? -1;
  const isHeader = (part: HeaderPart): boolean => {
    if (part.kind === 'prose') return known.title !== undefined && part.at < titleAt;
    if (part.kind === 'person' || part.kind === 'place') return part.at < prose;
    if (part.kind !== 'heading') return true;
    return (
      part.at < titleAt ||
      isSameTitle(part.block, title) ||
      (part.at < prose && isPublisherName(part.block.text)) ||
      (part.at < end && wordsIn(part.block.text) <= MOST_WORDS_OF_A_LABEL)
    );
  };
  const above = parts.filter((part) => part.at < titleAt && !isSameTitle(part.block, title));
  const below = parts.filter(({ at, kind }) => at > titleAt && (at < prose || !BODY_KINDS.has(kind)));
  const crumbs = fold(parts.find(({ kind }) => kind === 'breadcrumb')?.block.text ?? '');
  const isCrumb = ({ kind, block }: HeaderPart): boolean =>
    kind === 'heading' && crumbs.includes(fold(block.text)) && wordsIn(block.text) <= MOST_WORDS_OF_A_RUBRIC;
  const facts = firstSaid([
    {
      outlet: mastheadAmong(above.filter((part) => !isCrumb(part))),
      title: title?.block.text,
      section: rubricOf(above.find(isCrumb)),
    },
    ...below.map((part) => part.facts),
    ...above
      .filter(({ kind }) => kind !== 'place' && kind !== 'person')
      .map((part) => ({ ...part.facts, datelineCountry: undefined }))
      .reverse(),
    {
      outlet: below.find((part) => part.at < prose && part.kind === 'heading' && isPublisherName(part.block.text))
        ?.block.text,
    },
  ]);
  return {
    facts,
    rest: [...parts.filter((part) => !isHeader(part)).map(({ block }) => block), ...blocks.slice(parts.length)].filter(
      (block) => !isSameTitle(block, title),
    ),
  };
}

/** The blocks down to the second paragraph of prose: a standfirst may stand above byline and date. */
function headerParts(blocks: readonly Block[]): HeaderPart[] {
  const parts: HeaderPart[] = [];
  let prose = 0;
  for (const [at, block] of blocks.slice(0, MOST_BLOCKS).entries()) {
    const part = headerPart(block, at);
    if (part.kind === 'prose') prose += 1;
    if (prose >= MOST_PROSE) break;
    parts.push(part);
  }
  return parts;
}

const isSameTitle = (block: Block, title: HeaderPart | undefined): boolean =>
  title !== undefined && fold(block.text) === fold(title.block.text);

/** An outlet that is known, else the first line above the title that has the form of a name. */
function mastheadAmong(above: readonly HeaderPart[]): string | undefined {
  const known = above.find(({ kind }) => kind === 'outlet')?.block.text;
  const named =
    above.find(({ kind, block }) => kind === 'heading' && isPublisherName(block.text)) ??
    above.find(({ kind, block }) => kind === 'heading' && isNameShaped(block.text));
  const name = known ?? named?.block.text;
  return name === undefined ? undefined : mastheadName(name);
}

const rubricOf = (part: HeaderPart | undefined): string | undefined =>
  part === undefined ? undefined : capitalizedRubric(part.block.text);
