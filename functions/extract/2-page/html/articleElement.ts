import type { DomDocument, DomElement } from './dom.ts';

/** The constructor of @mozilla/readability as it is used here: it asks for the browser's Document and returns the element itself. */
export type Reader = new (
  document: unknown,
  options: { serializer: (element: DomElement) => DomElement; disableJSONLD: boolean; maxElemsToParse: number },
) => { parse(): { readonly content?: DomElement | null | undefined } | null };

const MOST_ELEMENTS = 20_000;
const SHORTEST = 200;

/** The element that holds the article, or undefined where none stands out. The document is spent afterwards. */
export function articleElement(document: DomDocument, Readability: Reader): DomElement | undefined {
  try {
    const element = new Readability(document, {
      serializer: (found) => found,
      disableJSONLD: true,
      maxElemsToParse: MOST_ELEMENTS,
    }).parse()?.content;
    return (element?.textContent ?? '').trim().length >= SHORTEST ? (element ?? undefined) : undefined;
  } catch {
    // It gives up with an error on pages that have too many elements or nest them too deep.
    return undefined;
  }
}
