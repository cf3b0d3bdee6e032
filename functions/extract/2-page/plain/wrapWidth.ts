import { endsSentence } from '../shape.ts';

const NARROWEST = 45;
const WIDEST = 110;
const FEWEST_LINES = 3;
const MOSTLY = 0.6;

/**
 * The width at which the lines of a text were broken, or undefined where each line is a paragraph. A paragraph broken into lines
 * has several of them of nearly one length, and most end in the middle of a sentence.
 */
export function wrapWidth(groups: readonly (readonly string[])[]): number | undefined {
  let width = 0;
  for (const group of groups) if (isBroken(group)) width = Math.max(width, ...group.map((line) => line.length));
  return width === 0 ? undefined : width;
}

function isBroken(lines: readonly string[]): boolean {
  if (lines.length < FEWEST_LINES || lines.some((line) => line.length > WIDEST)) return false;
  const full = lines.slice(0, -1).filter((line) => line.length >= NARROWEST && !endsSentence(line));
  return full.length >= MOSTLY * (lines.length - 1);
}
