import { fold } from '../../3-text/fold.ts';
import type { Block } from '../block.ts';

const MOST_BLOCKS_ABOVE = 15;

/**
 * The article with what stands around its title on the page: rubric, byline, date and standfirst, which a reader of articles
 * leaves out. What the reader took along from above the title, such as a column of links, is given back.
 */
export function withHeader(
  all: readonly Block[],
  article: readonly Block[],
  title: string | undefined,
): readonly Block[] {
  const titleAt =
    title === undefined ? -1 : all.findLastIndex((block) => block.level === 1 && fold(block.text) === fold(title));
  const anyTitleAt =
    titleAt >= 0 || title === undefined ? titleAt : all.findIndex((block) => fold(block.text) === fold(title));
  if (anyTitleAt < 0) return article;
  const below = new Set(all.slice(anyTitleAt + 1).map((block) => block.text));
  const body = article.filter((block) => below.has(block.text));
  const bodyAt = all.findIndex((block, at) => at > anyTitleAt && block.text === body[0]?.text);
  if (bodyAt < 0) return article;
  return [...all.slice(Math.max(0, anyTitleAt - MOST_BLOCKS_ABOVE), bodyAt), ...body];
}
