import type { DomDocument, DomElement } from './dom.ts';

/** The constructor of @mozilla/readability as it is used here: it asks for the browser's Document and returns the element itself. */
export type Reader = new (
  document: unknown,
  options: { serializer: (element: DomElement) => DomElement; disableJSONLD: boolean },
) => { parse(): { readonly content?: DomElement | null | undefined } | null };

/** Its time grows faster than the page does; pages of articles have some thousand elements. */
const MOST_ELEMENTS = 15_000;
const SHORTEST = 200;

/** The element that holds the article, or undefined where none stands out. The document is spent afterwards. */
export function articleElement(document: DomDocument, Readability: Reader): DomElement | undefined {
  if (document.querySelectorAll('*').length > MOST_ELEMENTS) return undefined;
  const reader = new Readability(document, { serializer: (found) => found, disableJSONLD: true });
  const element = reader.parse()?.content ?? undefined;
  return element !== undefined && (element.textContent ?? '').trim().length >= SHORTEST ? element : undefined;
}
