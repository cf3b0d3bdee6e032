import type { Document, Paragraph } from '../3-text/document.ts';

/** The words between a pair of quotation marks: token range without the marks. `isOpen` where the paragraph ends first. */
export interface Quotation {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly paragraph: Paragraph;
  readonly isOpen: boolean;
}

const CLOSER: Readonly<Record<string, string>> = { '“': '”', '«': '»', '"': '"' };

/** Quotations in text order. A paragraph that ends inside one leaves it open: the next paragraph may go on with it. */
export function quotationsOf(doc: Document): readonly Quotation[] {
  const found: Quotation[] = [];
  for (const paragraph of doc.paragraphs) {
    let opened: { at: number; closer: string } | undefined;
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
      const text = doc.tokens[at]?.text ?? '';
      if (
        opened !== undefined &&
        (text === opened.closer || (text === '"' && opened.closer === '”') || (text === '”' && opened.closer === '"'))
      )
        close(at, false);
      else if (opened === undefined && CLOSER[text] !== undefined) opened = { at, closer: CLOSER[text] };
    }
    close(paragraph.last, true);
  }
  return found;
}

/** For each token, whether it stands between quotation marks. */
export function quotedTokens(doc: Document, quotations: readonly Quotation[]): (at: number) => boolean {
  const quoted = new Uint8Array(doc.tokens.length);
  for (const { first, last } of quotations) quoted.fill(1, first, last);
  return (at) => quoted[at] === 1;
}
