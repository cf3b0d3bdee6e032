import type { Document } from './document.ts';

const OPENERS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['«', '»'],
  ['"', '"'],
]);

/** For each token whether it stands between quotation marks; a paragraph that ends inside a quotation ends it. */
export function quotedTokens({ tokens, paragraphs }: Pick<Document, 'tokens' | 'paragraphs'>): (at: number) => boolean {
  const quoted = new Uint8Array(tokens.length);
  for (const paragraph of paragraphs) {
    let closer: string | undefined;
    for (let at = paragraph.first; at < paragraph.last; at += 1) {
      const token = tokens[at];
      const text = token?.kind === 'mark' ? token.text : '';
      if (closer !== undefined && (text === closer || (text === '"' && closer === '”'))) closer = undefined;
      else if (closer === undefined) closer = text === '' ? undefined : OPENERS.get(text);
      else quoted[at] = 1;
    }
  }
  return (at) => quoted[at] === 1;
}
