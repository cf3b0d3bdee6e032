import { fold } from '../../3-text/fold.ts';
import { isCapitalized, type Token } from '../../3-text/token.ts';
import { tokenize } from '../../3-text/tokenize.ts';

interface Node<T> {
  next?: Map<string, Node<T>>;
  found?: { readonly spelling: readonly Token[]; readonly value: T }[];
}

export interface PhraseMatch<T> {
  readonly first: number;
  readonly last: number;
  readonly value: T;
}

/**
 * Phrases by their folded tokens. Case counts only upwards: a capital in the phrase wants a capital in the text
 * ("Reforma" is not "reforma"), an acronym wants capitals throughout ("FARC" is not "Farc" unless listed).
 */
export class PhraseTrie<T> {
  readonly #root: Node<T> = {};

  add(phrase: string, value: T): void {
    const spelling = tokenize(phrase);
    let node = this.#root;
    for (const token of spelling) {
      node.next ??= new Map();
      let child = node.next.get(token.norm);
      if (child === undefined) {
        child = {};
        node.next.set(token.norm, child);
      }
      node = child;
    }
    node.found ??= [];
    node.found.push({ spelling, value });
  }

  /** Every phrase that begins at the token, longest first. */
  matchesAt(tokens: readonly Token[], at: number, end: number = tokens.length): PhraseMatch<T>[] {
    const matches: PhraseMatch<T>[] = [];
    let node: Node<T> | undefined = this.#root;
    for (let i = at; i < end; i += 1) {
      const token = tokens[i];
      if (token === undefined) break;
      node = node.next?.get(token.norm);
      if (node === undefined) break;
      for (const { spelling, value } of node.found ?? []) {
        if (spelling.every((word, k) => isSpelled(word, tokens[at + k])))
          matches.unshift({ first: at, last: i + 1, value });
      }
    }
    return matches;
  }

  /** The value of a phrase given as plain text, or undefined. */
  get(phrase: string): T | undefined {
    const tokens = tokenize(phrase);
    return this.matchesAt(tokens, 0).find((match) => match.last === tokens.length)?.value;
  }

  has(phrase: string): boolean {
    return this.get(phrase) !== undefined;
  }
}

function isSpelled(word: Token, token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (word.casing === 'upper' && word.text.length > 1) return token.casing === 'upper' || token.text === word.text;
  return !isCapitalized(word) || isCapitalized(token);
}

/** Folded single words. */
export const wordSet = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold));
