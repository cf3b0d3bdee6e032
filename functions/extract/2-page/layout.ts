import type { Source } from '../index.ts';
import type { Block } from './block.ts';
import { isHtml } from './html/isHtml.ts';
import { readMarkdown } from './markdown/index.ts';
import { isMarkdown } from './markdown/isMarkdown.ts';
import type { PageFacts } from './page.ts';
import { blocksOfText } from './plain/blocksOfText.ts';
import { decodeEntities } from './plain/entities.ts';
import { normalizeText } from './plain/normalizeText.ts';

/** What every kind of file comes down to: its blocks, and what it says of itself apart from them. */
export interface Layout {
  readonly facts: PageFacts;
  readonly blocks: readonly Block[];
}

export async function layoutOf(content: string, source: Source): Promise<Layout> {
  if (isHtml(content, source)) {
    const { readHtml } = await import('./html/index.ts');
    return readHtml(content);
  }
  const text = normalizeText(decodeEntities(content));
  return isMarkdown(text, source) ? readMarkdown(text) : { facts: {}, blocks: blocksOfText(text) };
}
