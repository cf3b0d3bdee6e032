import type { Block } from '../block.ts';
import { joinLines } from './joinLines.ts';
import { singleSpaced } from './normalizeText.ts';
import { wrapWidth } from './wrapWidth.ts';

const ITEM = /^(?:[*•·▪‣◦–-]|\(?\d{1,2}[.)]|\(?[a-z]\)) \S/;

/** Lines of plain text to paragraphs; a paragraph that was broken into lines is put together again. */
export function blocksOfText(text: string): Block[] {
  const groups = linesBetweenBlanks(text);
  const width = wrapWidth(groups);
  return groups.flatMap((lines) => joinLines(lines, width).map((line, k) => toBlock(line, k === 0)));
}

const COLUMN_GAP = / {2,}(?=\S)/g;
const FEWEST_GAPS = 2;
const MOST_LETTERS_IN_COLUMNS = 160;

/** "Home   News   Contact" are entries side by side. */
const columnsDivided = (raw: string): string => {
  const line = raw.trim();
  if (line.length > MOST_LETTERS_IN_COLUMNS || (line.match(COLUMN_GAP)?.length ?? 0) < FEWEST_GAPS) return line;
  return line.replace(COLUMN_GAP, ' | ');
};

const toBlock = (text: string, spaced: boolean): Block => ({ text, kind: ITEM.test(text) ? 'item' : 'plain', spaced });

function linesBetweenBlanks(text: string): string[][] {
  const groups: string[][] = [];
  let group: string[] = [];
  for (const raw of `${text}\n\n`.split('\n')) {
    const line = singleSpaced(columnsDivided(raw));
    if (line !== '') group.push(line);
    else if (group.length > 0) {
      groups.push(group);
      group = [];
    }
  }
  return groups;
}
