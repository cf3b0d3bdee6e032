import { fold } from '../../3-text/fold.ts';
import { isCapitalized, type Token } from '../../3-text/token.ts';
import { tokenize } from '../../3-text/tokenize.ts';

interface Entry<T> {
  readonly spelling: readonly Token[];
  readonly value: T;
}

/** The phrases that begin with one word: that word alone, and the longer ones by their second word. */
interface Bucket<T> {
  readonly alone: Entry<T>[];
  readonly longer: Map<string, Entry<T>[]>;
}

export interface PhraseMatch<T> {
  readonly first: number;
  readonly last: number;
  readonly value: T;
}

const NONE: readonly never[] = [];

/**
 * Phrases by their folded tokens. Case counts only upwards: a capital in the phrase wants a capital in the text
 * ("Reforma" is not "reforma"), an acronym wants capitals throughout ("FARC" is not "Farc" unless listed).
 */
export class PhraseTrie<T> {
  readonly #buckets = new Map<string, Bucket<T>>();
  /** First words in lower case; most lists of names have few. */
  readonly #lowerStarts = new Set<string>();
  #text: readonly Token[] | undefined;
  #answers: (readonly PhraseMatch<T>[])[] = [];

  add(phrase: string, value: T): void {
    const spelling = tokenize(phrase);
    const [first, second] = spelling;
    if (first === undefined) return;
    if (first.casing === 'lower') this.#lowerStarts.add(first.norm);
    let bucket = this.#buckets.get(first.norm);
    if (bucket === undefined) {
      bucket = { alone: [], longer: new Map() };
      this.#buckets.set(first.norm, bucket);
    }
    if (second === undefined) bucket.alone.push({ spelling, value });
    else {
      const same = bucket.longer.get(second.norm);
      if (same === undefined) bucket.longer.set(second.norm, [{ spelling, value }]);
      else same.push({ spelling, value });
    }
  }

  /** Every phrase that begins at the token, longest first; of those equally long the one added last. */
  matchesAt(tokens: readonly Token[], at: number, end: number = tokens.length): readonly PhraseMatch<T>[] {
    const token = tokens[at];
    if (token === undefined || !this.mayBegin(token)) return NONE;
    const all = this.#remembered(tokens, at);
    return all.length === 0 || end === tokens.length ? all : all.filter((match) => match.last <= end);
  }

  /** False for a word in lower case that begins no phrase. */
  mayBegin({ casing, norm }: Token): boolean {
    return casing !== 'lower' || this.#lowerStarts.has(norm);
  }

  /** Many rules ask for the same token of the same text, so the answers for the last text are kept. */
  #remembered(tokens: readonly Token[], at: number): readonly PhraseMatch<T>[] {
    if (this.#text !== tokens) {
      this.#text = tokens;
      this.#answers = [];
    }
    let answer = this.#answers[at];
    if (answer === undefined) {
      answer = this.#search(tokens, at);
      this.#answers[at] = answer;
    }
    return answer;
  }

  #search(tokens: readonly Token[], at: number): readonly PhraseMatch<T>[] {
    const bucket = this.#buckets.get(tokens[at]?.norm ?? '');
    if (bucket === undefined) return NONE;
    const matches: PhraseMatch<T>[] = [];
    const collect = (entries: readonly Entry<T>[] = []) => {
      for (const { spelling, value } of entries)
        if (isSaid(spelling, tokens, at)) matches.unshift({ first: at, last: at + spelling.length, value });
    };
    collect(bucket.alone);
    collect(bucket.longer.get(tokens[at + 1]?.norm ?? ''));
    return matches.length > 1 ? matches.sort((a, b) => b.last - a.last) : matches;
  }

  /** The value of a phrase given as plain text, or undefined. */
  get(phrase: string): T | undefined {
    const tokens = tokenize(phrase);
    return this.#search(tokens, 0).find((match) => match.last === tokens.length)?.value;
  }

  has(phrase: string): boolean {
    return this.get(phrase) !== undefined;
  }
}

function isSaid(spelling: readonly Token[], tokens: readonly Token[], at: number): boolean {
  for (let i = 0; i < spelling.length; i += 1) {
    const word = spelling[i];
    const token = tokens[at + i];
    if (word === undefined || token === undefined || word.norm !== token.norm || !isSpelled(word, token)) return false;
  }
  return true;
}

function isSpelled(word: Token, token: Token): boolean {
  if (word.casing === 'lower' || word.casing === 'none') return true;
  if (word.casing === 'upper' && word.text.length > 1) return token.casing === 'upper' || token.text === word.text;
  return isCapitalized(token);
}

/** Folded single words. */
export const wordSet = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold));
