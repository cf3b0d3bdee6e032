/** A stretch of the text that is laid out by itself: a paragraph, or a part of one that is too long. */
export interface Block {
  readonly start: number;
  /** Where the words end. */
  readonly end: number;
  /** Where the next block begins: line breaks lie between. */
  readonly next: number;
}

/** Longer paragraphs are laid out in parts, so that the browser has to look only at those that are on the screen. */
const MOST_LAID_OUT = 8_000;

/** The whole text in blocks, one after the other: no code unit is left out. */
export function blocksOf(text: string): readonly Block[] {
  const blocks: Omit<Block, 'next'>[] = [];
  for (const { 0: words, index } of text.matchAll(/[^\n]+|^\n+/g)) {
    const end = words.startsWith('\n') ? index : index + words.length;
    blocks.push(...partsOf(text, index, end));
  }
  return blocks.map((block, at) => ({ ...block, next: blocks[at + 1]?.start ?? text.length }));
}

function* partsOf(text: string, start: number, end: number): Generator<Omit<Block, 'next'>> {
  let from = start;
  while (end - from > MOST_LAID_OUT) {
    const to = cutBefore(text, from, from + MOST_LAID_OUT);
    yield { start: from, end: to };
    from = to;
  }
  yield { start: from, end };
}

/** After the last space before the limit if there is one, and never within a character. */
function cutBefore(text: string, from: number, limit: number): number {
  const space = text.lastIndexOf(' ', limit - 1);
  if (space > from) return space + 1;
  return /[\uDC00-\uDFFF]/.test(text.charAt(limit)) ? limit - 1 : limit;
}
