import { isKnownLine } from '../furniture/knownLine.ts';
import { isMenu } from '../furniture/menu.ts';
import { readHeaderLine } from '../header/headerLine.ts';
import { sectionName } from '../header/rubric.ts';
import { endsSentence, isAllCapitals, wordsIn } from '../shape.ts';
import { withoutHyphen } from './hyphen.ts';
import { isItem } from './item.ts';

const CLOSING_MARK = /^[.,;:!?)\]”’»](?![\p{L}\p{N}])/u;
const LOWER_CASE = /^[“"'‘(]?\p{Ll}/u;
const OPENS_WITH_A_DASH = /^[–-] /;
const FEWEST_LETTERS_MID_SENTENCE = 25;
const MOSTLY_FULL = 0.7;
const FEWEST_WORDS_IN_CAPITALS = 4;

/** Puts together the lines of one group (no blank line between them) that belong to one paragraph. */
export function joinLines(lines: readonly string[], width: number | undefined): string[] {
  const paragraphs: string[][] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const last = paragraphs.at(-1);
    if (before === undefined || last === undefined || !belongsTogether(before, line, width)) paragraphs.push([line]);
    else append(last, line);
  });
  return paragraphs.map((pieces) => pieces.join(''));
}

function append(pieces: string[], line: string): void {
  const before = pieces.at(-1) ?? '';
  const whole = withoutHyphen(before, line);
  if (whole !== undefined) pieces[pieces.length - 1] = whole;
  else pieces.push(CLOSING_MARK.test(line) ? line : ` ${line}`);
}

/** A link inside a sentence leaves its words, and what follows them, on lines of their own; a width breaks lines where it must. */
function belongsTogether(before: string, line: string, width: number | undefined): boolean {
  if (CLOSING_MARK.test(line)) return true;
  const isBroken = width !== undefined && before.length <= width && wouldNotHaveFitted(before, line, width);
  if (isItem(line)) return isBroken && OPENS_WITH_A_DASH.test(line) && !endsSentence(before) && !isItem(before);
  const isContinued = !endsSentence(before) && continuesBy(before, line, width);
  return (
    (isBroken || isContinued) &&
    !isButton(before, line) &&
    !isRubric(before, line) &&
    !changesCase(before, line) &&
    !isAboveArticle(before, line)
  );
}

const continuesBy = (before: string, line: string, width: number | undefined): boolean =>
  LOWER_CASE.test(line)
    ? before.length >= FEWEST_LETTERS_MID_SENTENCE
    : width !== undefined && before.length >= MOSTLY_FULL * width;

/** "Share" below the last sentence, "BRIEF" below the way to the page: lines of their own, however full the one before. */
const isButton = (before: string, line: string): boolean =>
  endsSentence(before) && !endsSentence(line) && isKnownLine(line);
const isRubric = (before: string, line: string): boolean =>
  isAllCapitals(line) && !isAllCapitals(before) && !endsSentence(line) && sectionName(line) !== undefined;

/** Headings and readers' comments in capitals are no part of a sentence in small letters. */
const changesCase = (before: string, line: string): boolean =>
  isAllCapitals(line) !== isAllCapitals(before) &&
  wordsIn(line) >= FEWEST_WORDS_IN_CAPITALS &&
  wordsIn(before) >= FEWEST_WORDS_IN_CAPITALS;

const MID_SENTENCE =
  /(?:,|\b(?:a|an|the|of|in|on|at|to|by|for|from|with|and|or|as|since|until|that|which|who|is|was|were|are|has|have|had|said))$/i;
const LONGEST_HEADER_LINE = 120;

/** Menus, bylines and dates are never continued, nor do they continue anything. */
const isAboveArticle = (before: string, line: string): boolean =>
  isMenu(before) ||
  isMenu(line) ||
  (line.length <= LONGEST_HEADER_LINE && !MID_SENTENCE.test(before) && readHeaderLine(line) !== undefined);

const wouldNotHaveFitted = (before: string, line: string, width: number): boolean =>
  before.length + 1 + (line.split(' ', 1)[0] ?? '').length > width;
