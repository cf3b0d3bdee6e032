import { fold } from '../../3-text/fold.ts';
import type { Block } from '../block.ts';
import { firstSaid, type PageFacts } from '../page.ts';
import { isAllCapitals, isHeadingShaped, isProse, wordsIn } from '../shape.ts';
import { readBreadcrumb } from './breadcrumb.ts';
import { readHeaderLine } from './headerLine.ts';
import { knownOutlet } from './outlets.ts';
import { sectionName } from './rubric.ts';
import { bestTitle } from './titleChoice.ts';

export interface Header {
  readonly facts: PageFacts;
  /** The standfirst, if there is one, and all that follows. */
  readonly rest: readonly Block[];
}

const MOST_BLOCKS = 30;
const MOST_PROSE = 2;

/** Reads the lines above the article: way to the page, rubric, title, byline, date. What is none of these stays in the text. */
export function readHeader(blocks: readonly Block[], known: PageFacts): Header {
  const found: PageFacts[] = [];
  const isHeader = new Set<number>();
  const crumbs: ((title: string) => boolean)[] = [];
  let end = 0;
  let prose = 0;
  for (const [at, block] of blocks.slice(0, MOST_BLOCKS).entries()) {
    const breadcrumb = readBreadcrumb(block.text);
    const facts = breadcrumb === undefined ? readLine(block.text) : {};
    if (breadcrumb !== undefined) crumbs.push(breadcrumb.endsWith);
    if (facts !== undefined) {
      found.push(facts);
      isHeader.add(at);
      end = at + 1;
    } else if (isProse(block.text) || wordsIn(block.text) > 30) prose += 1;
    if (prose >= MOST_PROSE) break;
  }
  const candidates = blocks
    .slice(0, Math.max(end, firstProse(blocks)))
    .flatMap((block, at) => (!isHeader.has(at) && isHeadingShaped(block.text) ? [{ block, at }] : []));
  const title = bestTitle(candidates, known.title, crumbs);
  const rest = blocks.filter(
    (block, at) =>
      !isHeader.has(at) && !(title !== undefined && isAboveTitle(at, title.at)) && !isTitle(block, title?.block.text),
  );
  const facts = firstSaid([...found, ...(title === undefined ? [] : [{ title: title.block.text }])]);
  return { facts, rest };
}

const isAboveTitle = (at: number, titleAt: number): boolean => at < titleAt;

const isTitle = (block: Block, title: string | undefined): boolean =>
  title !== undefined && fold(block.text) === fold(title);

const firstProse = (blocks: readonly Block[]): number => {
  const at = blocks.findIndex((block) => isProse(block.text));
  return at < 0 ? blocks.length : at;
};

function readLine(line: string): PageFacts | undefined {
  const section = sectionName(line);
  if (section !== undefined) return { section };
  const outlet = knownOutlet(line);
  if (outlet !== undefined && (isAllCapitals(line) || wordsIn(line) <= 4)) return { outlet };
  return readHeaderLine(line);
}
