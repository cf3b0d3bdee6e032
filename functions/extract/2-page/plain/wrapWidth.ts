const NARROWEST = 40;
const WIDEST = 110;
const FEWEST_LINES = 3;
const MOSTLY = 0.65;
const A_GOOD_PART = 0.25;

/**
 * The width at which the lines of a text were broken, or undefined where each line is a paragraph. In a broken paragraph the first
 * word of a line would not have fitted on the line before; and in a text that is broken such paragraphs make up a good part.
 */
export function wrapWidth(groups: readonly (readonly string[])[]): number | undefined {
  let width = 0;
  let broken = 0;
  let unbroken = 0;
  for (const group of groups) {
    const widest = group.reduce((most, line) => Math.max(most, line.length), 0);
    const letters = group.reduce((sum, line) => sum + line.length, 0);
    if (widest > WIDEST) unbroken += letters;
    else if (isBroken(group, widest)) {
      broken += letters;
      width = Math.max(width, widest);
    }
  }
  return width > 0 && broken >= A_GOOD_PART * (broken + unbroken) ? width : undefined;
}

function isBroken(lines: readonly string[], widest: number): boolean {
  if (lines.length < FEWEST_LINES || widest < NARROWEST) return false;
  const full = lines.slice(0, -1).filter((line, at) => line.length + 1 + firstWord(lines[at + 1]).length > widest);
  return full.length >= MOSTLY * (lines.length - 1);
}

const firstWord = (line: string | undefined): string => line?.split(' ', 1)[0] ?? '';
