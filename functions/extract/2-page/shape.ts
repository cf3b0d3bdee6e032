const SPACES = /\s+/;
const FULL_STOP = /[.!?][”"’'»)\]]{0,3}$/;
const ENDS_A_SENTENCE = /[.!?…:;][”"’'»)\]]{0,3}$/;
const CUT_SHORT = /(?:…|\.\.\.|\[(?:…|\.\.\.)\])$/;
const LETTERS = /\p{L}/gu;
const CAPITALS = /\p{Lu}/gu;

const FEWEST_WORDS_OF_PROSE = 9;
const MOST_WORDS_OF_A_HEADING = 30;

export const wordsIn = (text: string): number => (text === '' ? 0 : text.split(SPACES).length);

/** A full stop, question or exclamation mark, with the quotes and brackets that close after it. */
export const hasFullStop = (text: string): boolean => FULL_STOP.test(text) && !CUT_SHORT.test(text);
export const endsSentence = (text: string): boolean => ENDS_A_SENTENCE.test(text);

/** "Read the whole story and…": a teaser. */
export const isCutShort = (text: string): boolean => CUT_SHORT.test(text);

/** Letters that are capitals, 0 to 1. */
export function capitalShare(text: string): number {
  const letters = text.match(LETTERS)?.length ?? 0;
  return letters === 0 ? 0 : (text.match(CAPITALS)?.length ?? 0) / letters;
}

export const isAllCapitals = (text: string): boolean => capitalShare(text) > 0.9;

/** A sentence or more. */
export const isProse = (text: string): boolean => endsSentence(text) && wordsIn(text) >= FEWEST_WORDS_OF_PROSE;

export const isHeadingShaped = (text: string): boolean =>
  !hasFullStop(text) && !isCutShort(text) && wordsIn(text) <= MOST_WORDS_OF_A_HEADING;
