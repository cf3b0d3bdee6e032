import { blocksOf } from './blocks.ts';
import type { Mark } from './mark.ts';

/** A stretch of text over which the same records lie, all of them or none. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly marks: readonly Mark[];
}

export interface TextBlock {
  readonly start: number;
  readonly words: readonly Piece[];
  /** What lies between this block and the next one: line breaks, which nobody sees. */
  readonly gap: readonly Piece[];
}

/**
 * The text in blocks, each cut wherever a record begins or ends, so that records may overlap in any way. Put together
 * again, the pieces are the text to the code unit.
 */
export function textBlocks(text: string, marks: readonly Mark[]): readonly TextBlock[] {
  const cut = cutter(text, marks);
  return blocksOf(text).map(({ end, next, start }) => ({ start, words: cut(start, end), gap: cut(end, next) }));
}

/** Cuts one stretch after the other, from the beginning of the text to its end. */
function cutter(text: string, marks: readonly Mark[]): (from: number, to: number) => readonly Piece[] {
  const waiting = marks.toSorted((one, other) => one.evidence.start - other.evidence.start).values();
  let upcoming = waiting.next();
  let open: readonly Mark[] = [];
  const openAt = (at: number) => {
    const begun: Mark[] = [];
    for (; !upcoming.done && upcoming.value.evidence.start <= at; upcoming = waiting.next()) begun.push(upcoming.value);
    return [...open, ...begun].filter(({ evidence }) => evidence.end > at);
  };
  return (from, to) => {
    const pieces: Piece[] = [];
    for (let start = from; start < to; ) {
      open = openAt(start);
      const begins = upcoming.done ? to : upcoming.value.evidence.start;
      const end = Math.min(to, begins, ...open.map(({ evidence }) => evidence.end));
      pieces.push({ start, text: text.slice(start, end), marks: open });
      start = end;
    }
    return pieces;
  };
}
