import { fold } from '../../3-text/fold.ts';
import { remembering } from '../../remembering.ts';

const NOT_A_LETTER = /[^\p{L}\p{N}©]+/gu;
/** ASCII with dashes and curly quotes, as most lines are: nothing to fold but case. */
const IS_PLAIN = /^[ -~‐-‧]*$/;
const PLAIN_WORD = /[a-z0-9]+/g;
const NO_WORDS: readonly string[] = [''];

/** Words as phrases compare them: folded, without marks ("Editor’s note:" is "editor s note"). */
export const phraseWords: (text: string) => readonly string[] = remembering(wordsOf);

function wordsOf(text: string): readonly string[] {
  return IS_PLAIN.test(text)
    ? (text.toLowerCase().match(PLAIN_WORD) ?? NO_WORDS)
    : fold(text).replace(NOT_A_LETTER, ' ').trim().split(' ');
}

/** A list of phrases, found in time that does not depend on how long the list is. */
export class PhraseIndex {
  readonly #byFirstWord = new Map<string, (readonly string[])[]>();

  constructor(phrases: readonly string[]) {
    for (const phrase of phrases) {
      const words = wordsOf(phrase);
      const [first = ''] = words;
      const bucket = this.#byFirstWord.get(first);
      if (bucket === undefined) this.#byFirstWord.set(first, [words]);
      else bucket.push(words);
    }
  }

  /** The number of words of the longest phrase that begins at the word, or 0. */
  lengthAt(words: readonly string[], at: number): number {
    let longest = 0;
    for (const phrase of this.#byFirstWord.get(words[at] ?? '') ?? []) {
      if (phrase.length > longest && phrase.every((word, k) => words[at + k] === word)) longest = phrase.length;
    }
    return longest;
  }

  opens(words: readonly string[]): boolean {
    return this.lengthAt(words, 0) > 0;
  }

  isWhole(words: readonly string[]): boolean {
    return this.lengthAt(words, 0) === words.length;
  }

  occursIn(words: readonly string[]): boolean {
    return words.some((_, at) => this.lengthAt(words, at) > 0);
  }
}
