import { fold } from '../../3-text/fold.ts';
import type { Block } from '../block.ts';
import { wordsIn } from '../shape.ts';
import { type HeaderPart, headerPart } from './headerPart.ts';
import { bestTitle } from './titleChoice.ts';

/** The top of a page: its parts, which of them is the title, and where the article begins. */
export interface HeaderZone {
  readonly parts: readonly HeaderPart[];
  readonly title: HeaderPart | undefined;
  /** Behind the last part that only stands above articles. */
  readonly end: number;
  /** The first paragraph of prose below the title. */
  readonly proseAt: number;
}

const MOST_BLOCKS = 40;
const MOST_PROSE = 2;

/** Kinds that also occur within an article: a lone place or name may be a heading there. */
export const isBodyKind = ({ kind }: HeaderPart): boolean =>
  kind === 'heading' || kind === 'prose' || kind === 'person' || kind === 'place';

export function headerZone(blocks: readonly Block[], knownTitle: string | undefined): HeaderZone {
  const parts = partsAbove(blocks);
  const end = parts.findLastIndex((part) => !isBodyKind(part)) + 1;
  const title = bestTitle(parts.slice(0, Math.max(end, proseAfter(parts, -1))), knownTitle);
  return { parts, title, end, proseAt: proseAfter(parts, title?.at ?? -1) };
}

export const isTitle = (block: Block, { title }: Pick<HeaderZone, 'title'>): boolean =>
  title !== undefined &&
  wordsIn(block.text) === wordsIn(title.block.text) &&
  fold(block.text) === fold(title.block.text);

/** The blocks down to the second paragraph of prose: a standfirst may stand above byline and date. */
function partsAbove(blocks: readonly Block[]): HeaderPart[] {
  const parts: HeaderPart[] = [];
  let prose = 0;
  for (const [at, block] of blocks.slice(0, MOST_BLOCKS).entries()) {
    const part = headerPart(block, at);
    if (part.kind === 'prose') prose += 1;
    if (prose > MOST_PROSE) break;
    parts.push(part);
  }
  return parts;
}

const proseAfter = (parts: readonly HeaderPart[], at: number): number => {
  const found = parts.findIndex((part) => part.at > at && part.kind === 'prose');
  return found < 0 ? parts.length : found;
};
