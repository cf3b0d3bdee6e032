import type { Block } from '../block.ts';
import { isItem } from './item.ts';
import { joinLines } from './joinLines.ts';
import { singleSpaced } from './normalizeText.ts';
import { wrapWidth } from './wrapWidth.ts';

/** Lines of plain text to paragraphs; a paragraph that was broken into lines is put together again. */
export function blocksOfText(text: string): Block[] {
  const groups = linesBetweenBlanks(text);
  const width = wrapWidth(groups);
  return groups.flatMap((lines) => joinLines(lines, width).map((line, k) => toBlock(line, k === 0)));
}

const INDENT = /^ {2,}\S/;
const COLUMN_GAP = / {2,40}/g;
const FEWEST_GAPS = 2;
const MOST_LETTERS_IN_COLUMNS = 160;

/** "Home   News   Contact" are entries side by side. */
const columnsDivided = (raw: string): string => {
  const line = raw.trim();
  if (line.length > MOST_LETTERS_IN_COLUMNS || (line.match(COLUMN_GAP)?.length ?? 0) < FEWEST_GAPS) return line;
  return line.replace(COLUMN_GAP, ' | ');
};

const toBlock = (text: string, spaced: boolean): Block => ({ text, kind: isItem(text) ? 'item' : 'plain', spaced });

/** Lines between blank lines; in a text without them, from one indented first line to the next. */
function linesBetweenBlanks(text: string): string[][] {
  const groups: string[][] = [];
  let group: string[] = [];
  let isBeforeIndented = false;
  const close = () => {
    if (group.length > 0) groups.push(group);
    group = [];
  };
  for (const raw of text.split('\n')) {
    const line = singleSpaced(columnsDivided(raw));
    const isIndented = INDENT.test(raw);
    if (line === '' || (isIndented && !isBeforeIndented && !isItem(group.at(-1) ?? ''))) close();
    if (line !== '') group.push(line);
    isBeforeIndented = isIndented;
  }
  close();
  return groups;
}
