import { isSpace } from '../3-text/characters.ts';
import { remembering } from '../remembering.ts';

const FULL_STOP = /[.!?][”"’'»)\]]{0,3}$/;
const ENDS_A_SENTENCE = /[.!?…:;][”"’'»)\]]{0,3}$/;
const CUT_SHORT = /(?:…|\.\.\.|\[(?:…|\.\.\.)\])$/;
const LETTERS = /\p{L}/gu;
const CAPITALS = /\p{Lu}/gu;

const LONGEST_END = 5;
const FEWEST_WORDS_OF_PROSE = 9;
const MOST_WORDS_OF_A_HEADING = 30;

/** Runs of white space and one; counted without making the words, since nearly every rule asks. */
export const wordsIn: (text: string) => number = remembering((text) => {
  if (text === '') return 0;
  let words = 1;
  let wasSpace = false;
  for (let at = 0; at < text.length; at += 1) {
    const space = isSpace(text.charCodeAt(at));
    if (space && !wasSpace) words += 1;
    wasSpace = space;
  }
  return words;
});

/** A full stop, question or exclamation mark, with the quotes and brackets that close after it. */
export const hasFullStop = (text: string): boolean => FULL_STOP.test(endOf(text)) && !isCutShort(text);
export const endsSentence = (text: string): boolean => ENDS_A_SENTENCE.test(endOf(text));

/** "Read the whole story and…": a teaser. */
export const isCutShort = (text: string): boolean => CUT_SHORT.test(endOf(text));

/** All that those patterns can see: a search for an end that begins at the beginning reads the whole line. */
const endOf = (text: string): string => text.slice(-LONGEST_END);

/** Letters that are capitals, 0 to 1. */
export const capitalShare: (text: string) => number = remembering((text) => {
  const letters = text.match(LETTERS)?.length ?? 0;
  return letters === 0 ? 0 : (text.match(CAPITALS)?.length ?? 0) / letters;
});

export const isAllCapitals = (text: string): boolean => capitalShare(text) > 0.9;

/** A sentence or more. */
export const isProse = (text: string): boolean => endsSentence(text) && wordsIn(text) >= FEWEST_WORDS_OF_PROSE;

export const isHeadingShaped = (text: string): boolean =>
  !hasFullStop(text) && !isCutShort(text) && wordsIn(text) <= MOST_WORDS_OF_A_HEADING;
