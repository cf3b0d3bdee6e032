import type { Layout } from '../layout.ts';
import { articleElement, type Reader } from './articleElement.ts';
import { blocksOfElement } from './blocksOfElement.ts';
import type { DomDocument } from './dom.ts';
import { flatten } from './flatten.ts';
import { htmlFacts } from './metadata/index.ts';
import { prune } from './prune.ts';
import { withHeader } from './withHeader.ts';

/** Parser and reader are loaded with the first page that needs them: most articles are plain text. */
export async function readHtml(content: string): Promise<Layout> {
  const [{ parseHTML }, readability] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
  const document = parseHTML(flatten(content)).document as unknown as DomDocument;
  const facts = htmlFacts(document);
  prune(document);
  const body = document.querySelector('body') ?? document.documentElement;
  if (body === null) return { facts, blocks: [] };
  const all = blocksOfElement(body);
  const article = articleElement(document, readability.Readability as unknown as Reader);
  const blocks = article === undefined ? all : blocksOfElement(article);
  return { facts, blocks: withHeader(all, blocks, facts.title) };
}
