import { endsSentence } from '../shape.ts';

const CLOSING_MARK = /^[.,;:!?)\]”’»]/;
const LOWER_CASE = /^[“"'‘(]?\p{Ll}/u;
const ITEM = /^(?:[*•·▪‣◦–-]|\(?\d{1,2}[.)]|\(?[a-z]\)) \S/;
const HYPHENATED = /\p{Ll}-$/u;
const FEWEST_LETTERS_MID_SENTENCE = 25;

/** Puts together the lines of one group (no blank line between them) that belong to one paragraph. */
export function joinLines(lines: readonly string[], width: number | undefined): string[] {
  const paragraphs: string[] = [];
  lines.forEach((line, k) => {
    const before = lines[k - 1];
    const last = paragraphs.at(-1);
    if (before !== undefined && last !== undefined && belongsTogether(before, line, width)) {
      paragraphs[paragraphs.length - 1] = joined(last, line);
    } else paragraphs.push(line);
  });
  return paragraphs;
}

/** A link inside a sentence leaves its words, and what follows them, on lines of their own. */
function belongsTogether(before: string, line: string, width: number | undefined): boolean {
  if (CLOSING_MARK.test(line)) return true;
  if (ITEM.test(line)) return false;
  if (width !== undefined && before.length <= width && wouldNotHaveFitted(before, line, width)) return true;
  return LOWER_CASE.test(line) && !endsSentence(before) && before.length >= FEWEST_LETTERS_MID_SENTENCE;
}

const wouldNotHaveFitted = (before: string, line: string, width: number): boolean =>
  before.length + 1 + (line.split(' ', 1)[0] ?? '').length > width;

function joined(before: string, line: string): string {
  if (CLOSING_MARK.test(line)) return before + line;
  if (HYPHENATED.test(before) && LOWER_CASE.test(line)) return before.slice(0, -1) + line;
  return `${before} ${line}`;
}
