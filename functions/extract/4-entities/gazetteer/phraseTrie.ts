import { fold } from '../../3-text/fold.ts';
import { perSpelling } from '../../3-text/spelling.ts';
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
  /** One of them begins in lower case; most lists of names have few such. */
  startsLower: boolean;
  /** As they were listed, until a text has the word: most of a list is never asked for. */
  listed: { readonly phrase: string; readonly value: T }[];
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
  readonly #bucketOf = perSpelling((token) => this.#buckets.get(token.norm) ?? null);
  #text: readonly Token[] | undefined;
  #answers: (readonly PhraseMatch<T>[])[] = [];

  /** Every phrase is added before the first is looked for. */
  add(phrase: string, value: T): void {
    const first = firstWordOf(phrase);
    if (first === undefined) return;
    let bucket = this.#buckets.get(first.norm);
    if (bucket === undefined) {
      bucket = { alone: [], longer: new Map(), startsLower: false, listed: [] };
      this.#buckets.set(first.norm, bucket);
    }
    bucket.startsLower ||= first.casing === 'lower';
    bucket.listed.push({ phrase, value });
  }

  /** Every phrase that begins at the token, longest first; of those equally long the one added last. */
  matchesAt(tokens: readonly Token[], at: number, end: number = tokens.length): readonly PhraseMatch<T>[] {
    const token = tokens[at];
    const bucket = token === undefined ? null : this.#bucketOf(token);
    if (bucket === null || (token?.casing === 'lower' && !bucket.startsLower)) return NONE;
    const all = this.#remembered(tokens, at, bucket);
    return all.length === 0 || end === tokens.length ? all : all.filter((match) => match.last <= end);
  }

  /** False for a word in lower case that begins no phrase. */
  mayBegin(token: Token): boolean {
    return token.casing !== 'lower' || this.#bucketOf(token)?.startsLower === true;
  }

  /** Many rules ask for the same token of the same text, so the answers for the last text are kept. */
  #remembered(tokens: readonly Token[], at: number, bucket: Bucket<T>): readonly PhraseMatch<T>[] {
    if (this.#text !== tokens) {
      this.#text = tokens;
      this.#answers = new Array(tokens.length);
    }
    let answer = this.#answers[at];
    if (answer === undefined) {
      answer = search(bucket, tokens, at);
      this.#answers[at] = answer;
    }
    return answer;
  }

  /** The value of a phrase given as plain text, or undefined. */
  get(phrase: string): T | undefined {
    const tokens = tokenize(phrase);
    const bucket = tokens[0] === undefined ? null : this.#bucketOf(tokens[0]);
    return bucket === null ? undefined : search(bucket, tokens, 0).find((match) => match.last === tokens.length)?.value;
  }

  has(phrase: string): boolean {
    return this.get(phrase) !== undefined;
  }
}

const PLAIN_FIRST_WORD = /^[A-Za-z]+(?= |$)/;

/** The first token of a phrase; for most without taking the whole apart. */
function firstWordOf(phrase: string): Pick<Token, 'norm' | 'casing'> | undefined {
  const [plain] = PLAIN_FIRST_WORD.exec(phrase) ?? [];
  if (plain === undefined) {
    const end = phrase.indexOf(' ', 1);
    return tokenize(end < 0 ? phrase : phrase.slice(0, end))[0];
  }
  const norm = plain.toLowerCase();
  return { norm, casing: plain === norm ? 'lower' : 'initial' };
}

function open<T>(bucket: Bucket<T>): void {
  for (const { phrase, value } of bucket.listed) {
    const spelling = tokenize(phrase);
    const second = spelling[1]?.norm;
    const same = second === undefined ? bucket.alone : bucket.longer.get(second);
    if (same !== undefined) same.push({ spelling, value });
    else if (second !== undefined) bucket.longer.set(second, [{ spelling, value }]);
  }
  bucket.listed = [];
}

function search<T>(bucket: Bucket<T>, tokens: readonly Token[], at: number): readonly PhraseMatch<T>[] {
  if (bucket.listed.length > 0) open(bucket);
  const longer = bucket.longer.size === 0 ? undefined : bucket.longer.get(tokens[at + 1]?.norm ?? '');
  if (longer === undefined && bucket.alone.length === 0) return NONE;
  const matches: PhraseMatch<T>[] = [];
  collect(bucket.alone, tokens, at, matches);
  if (longer !== undefined) collect(longer, tokens, at, matches);
  return matches.length > 1 ? matches.sort((a, b) => b.last - a.last) : matches;
}

function collect<T>(
  entries: readonly Entry<T>[],
  tokens: readonly Token[],
  at: number,
  matches: PhraseMatch<T>[],
): void {
  for (const { spelling, value } of entries)
    if (isSaid(spelling, tokens, at)) matches.unshift({ first: at, last: at + spelling.length, value });
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
