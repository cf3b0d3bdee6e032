import type { Document, Paragraph } from '../3-text/document.ts';
import type { Token } from '../3-text/token.ts';
import { perText } from '../4-entities/perText.ts';

/** The words between a pair of quotation marks: token range without the marks. `isOpen` where the paragraph ends first. */
export interface Quotation {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly paragraph: Paragraph;
  readonly isOpen: boolean;
}

/** What closes a quotation that each mark opens; writers mix straight and curly ones. */
const CLOSERS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    '“': ['”', '"', '“'],
    '„': ['“', '”'],
    '«': ['»'],
    '"': ['"', '”'],
    '‘': ['’'],
    "'": ["'"],
  }),
);
const SINGLE = new Set(['‘', "'"]);
const FARTHEST_SINGLE = 120;

/** Quotations in text order, outer ones only. A paragraph that ends inside one leaves it open: the next paragraph may go on with it. */
export const quotationsOf: (doc: Document) => readonly Quotation[] = perText((doc) => {
  const found: Quotation[] = [];
  for (const paragraph of doc.paragraphs) {
    let opened: { at: number; mark: string } | undefined;
    const close = (at: number, isOpen: boolean) => {
      if (opened === undefined) return;
      const first = opened.at + 1;
      const start = doc.tokens[first]?.start;
      const end = doc.tokens[at - 1]?.end;
      if (at > first && start !== undefined && end !== undefined)
        found.push({ first, last: at, start, end, paragraph, isOpen });
      opened = undefined;
    };
    for (let at = paragraph.first; at < paragraph.last; at += 1) {
      const token = doc.tokens[at];
      if (token?.kind !== 'mark') continue;
      const mark = token.text;
      if (opened !== undefined && closes(doc, at, opened.mark)) close(at, false);
      else if (opened === undefined && opens(doc, at, paragraph)) opened = { at, mark };
    }
    close(paragraph.last, true);
  }
  return found;
});

function opens(doc: Document, at: number, paragraph: Paragraph): boolean {
  const mark = doc.tokens[at]?.text ?? '';
  if (!CLOSERS.has(mark)) return false;
  return !SINGLE.has(mark) || opensSingle(doc, at, paragraph);
}

function closes(doc: Document, at: number, opener: string): boolean {
  const token = doc.tokens[at];
  if (!CLOSERS.get(opener)?.includes(token?.text ?? '')) return false;
  if (token?.text === '“') return !token.spaced;
  return !SINGLE.has(opener) || closesSingle(doc.tokens, at);
}

/** A single mark opens where a word follows it at once, a space goes before and a closing one comes: "troops' morale" has neither. */
function opensSingle(doc: Document, at: number, paragraph: Paragraph): boolean {
  const token = doc.tokens[at];
  if (token === undefined || !token.spaced || doc.tokens[at + 1]?.spaced) return false;
  const closer = token.text === '‘' ? '’' : "'";
  for (let i = at + 2; i < Math.min(paragraph.last, at + FARTHEST_SINGLE); i += 1) {
    if (doc.tokens[i]?.text === closer && closesSingle(doc.tokens, i)) return true;
  }
  return false;
}

/** Against the word before it, and after a mark or before one: "we won,' he said"; an apostrophe of the plural is between words. */
function closesSingle(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (tokens[at]?.spaced || before === undefined) return false;
  return before.kind === 'mark' || after === undefined || (after.kind === 'mark' && !after.spaced);
}

/** For each token, whether it stands between quotation marks. */
export function quotedTokens(doc: Document, quotations: readonly Quotation[]): (at: number) => boolean {
  const quoted = new Uint8Array(doc.tokens.length);
  for (const { first, last } of quotations) quoted.fill(1, first, last);
  return (at) => quoted[at] === 1;
}
