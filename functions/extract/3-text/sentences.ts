import { announcesAName } from './abbreviations.ts';
import type { Paragraph, Sentence } from './document.ts';
import { perSpelling } from './spelling.ts';
import { isCapitalized, type Token } from './token.ts';

const STOPS = new Set(['.', '!', '?', '…', '...']);
const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»']);
const OPENERS = new Set(['"', '“', '‘', "'", '(', '[', '«', '¿', '¡']);

/** After "U.S." or "Inc." only a word that usually opens a sentence proves that one has ended. */
const OPENING_WORDS = new Set(
  'the a an in on at it its he she they his her their this that these those but and however meanwhile according for from since after before during while when as if under with there both some many most last earlier also'.split(
    ' ',
  ),
);

function endsSentence(token: Token, next: Token | undefined, afterNext: Token | undefined): boolean {
  if (next === undefined) return true;
  const opener = OPENERS.has(next.text) ? afterNext : next;
  if (STOPS.has(token.text)) {
    return next.spaced && (isCapitalized(opener) || opener?.kind === 'number' || OPENERS.has(next.text));
  }
  if (token.kind !== 'word' || !token.text.endsWith('.') || announcesAName(token.norm)) return false;
  return isCapitalized(opener) && OPENING_WORDS.has(opener?.norm ?? '');
}

/** No sentence is longer; what is, is no prose, and is cut so that work on a sentence stays bounded. */
const MOST_TOKENS = 400;

/** Splits each paragraph at full stops, question and exclamation marks; closing quotes and brackets stay with their sentence. */
export function sentencesOf(tokens: readonly Token[], paragraphs: readonly Paragraph[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (const paragraph of paragraphs) {
    let first = paragraph.first;
    const cutBefore = (last: number) => {
      const start = tokens[first]?.start ?? paragraph.start;
      const end = tokens[last - 1]?.end ?? paragraph.end;
      if (last > first) sentences.push({ index: sentences.length, paragraph, first, last, start, end });
      first = last;
    };
    for (let i = paragraph.first; i < paragraph.last; i += 1) {
      const token = tokens[i];
      if (i - first >= MOST_TOKENS) cutBefore(i);
      if (token === undefined || !mayEnd(token)) continue;
      let last = i + 1;
      while (last < paragraph.last && isCloser(tokens[last])) last += 1;
      if (last < paragraph.last && endsSentence(token, tokens[last], tokens[last + 1])) cutBefore(last);
    }
    cutBefore(paragraph.last);
  }
  return sentences;
}

const mayEnd = perSpelling((token) => STOPS.has(token.text) || (token.kind === 'word' && token.text.endsWith('.')));

/** A closing mark stands against the word before it; an apostrophe or quote after a space opens. */
const isCloser = (token: Token | undefined): boolean => token !== undefined && CLOSERS.has(token.text) && !token.spaced;
