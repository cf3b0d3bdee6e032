import type { Block } from '../block.ts';
import type { Layout } from '../layout.ts';
import { blocksOfText } from '../plain/blocksOfText.ts';
import { readFrontMatter } from './frontMatter.ts';
import { plainWords } from './plainWords.ts';

const HEADING = /^ {0,3}(#{1,6}) +(\S[^\n]{0,500}?)(?: +#{1,6})? *$/;
const UNDERLINE = /^ {0,3}(=|-){3,200} *$/;
const RULE = /^ {0,3}(?:(?:\* ?){3,80}|(?:- ?){3,80}|(?:_ ?){3,80})$/;
const QUOTED = /^ {0,3}> ?/;
const BULLET = /^( {0,8})[*+-] +(?=\S)/;

/** Front matter to facts, "#" to headings, the rest as plain text without its marks. */
export function readMarkdown(text: string): Layout {
  const { facts, rest } = readFrontMatter(text);
  const blocks: Block[] = [];
  let lines: string[] = [];
  const flush = () => {
    for (const block of blocksOfText(plainWords(lines.join('\n')))) blocks.push(block);
    lines = [];
  };
  const heading = (words: string, level: number) => {
    flush();
    blocks.push({ text: plainWords(words).trim(), kind: 'heading', level, spaced: true });
  };
  for (const line of rest.split('\n')) {
    const [, marks, words] = HEADING.exec(line) ?? [];
    const underline = UNDERLINE.exec(line)?.[1];
    const above = lines.at(-1)?.trim() ?? '';
    if (marks !== undefined && words !== undefined) heading(words, marks.length);
    else if (underline !== undefined && above !== '' && (lines.at(-2)?.trim() ?? '') === '') {
      lines.pop();
      heading(above, underline === '=' ? 1 : 2);
    } else if (RULE.test(line)) lines.push('');
    else lines.push(line.replace(QUOTED, '').replace(BULLET, '* '));
  }
  flush();
  return { facts, blocks };
}
