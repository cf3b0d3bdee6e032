import { type Block, blocksOf } from './blocks.ts';
import type { Mark } from './mark.ts';

/** A stretch of text over which the same records lie, all of them or none. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly marks: readonly Mark[];
}

export interface TextBlock {
  readonly block: Block;
  readonly pieces: readonly Piece[];
  /** What lies between this block and the next one: nothing that is seen. */
  readonly gap: string;
}

/**
 * The text in blocks, each cut wherever a record begins or ends, so that records may overlap in any way. Put together
 * again, pieces and gaps are the text to the code unit.
 */
export function textBlocks(text: string, marks: readonly Mark[]): readonly TextBlock[] {
  const waiting = marks.toSorted((one, other) => one.evidence.start - other.evidence.start).values();
  let upcoming = waiting.next();
  let open: readonly Mark[] = [];
  return blocksOf(text).map((block) => {
    const pieces: Piece[] = [];
    let at = block.start;
    while (at < block.end) {
      open = open.filter(({ evidence }) => evidence.end > at);
      const begun: Mark[] = [];
      while (!upcoming.done && upcoming.value.evidence.start <= at) {
        if (upcoming.value.evidence.end > at) begun.push(upcoming.value);
        upcoming = waiting.next();
      }
      open = [...open, ...begun];
      const ends = open.map(({ evidence }) => evidence.end);
      const begins = upcoming.done ? [] : [upcoming.value.evidence.start];
      const to = Math.min(block.end, ...ends, ...begins);
      pieces.push({ start: at, text: text.slice(at, to), marks: open });
      at = to;
    }
    return { block, pieces, gap: text.slice(block.end, block.next) };
  });
}
