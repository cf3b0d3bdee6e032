import type { Token } from '../3-text/token.ts';

/**
 * A value made once for a text and kept while rules ask about that text. Only the last text's is kept, so that nothing grows; texts are read
 * one after the other.
 */
export function perText<D extends { readonly tokens: readonly Token[] }, T>(make: (doc: D) => T): (doc: D) => T {
  let last: { readonly tokens: readonly Token[]; readonly value: T } | undefined;
  return (doc) => {
    if (last?.tokens !== doc.tokens) last = { tokens: doc.tokens, value: make(doc) };
    return last.value;
  };
}
