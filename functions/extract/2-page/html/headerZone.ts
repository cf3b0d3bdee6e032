import { fold } from '../../3-text/fold.ts';
import type { Block } from '../block.ts';

const MOST_BLOCKS = 15;

/** The blocks that stand above the article on the page, from a little above its title: they hold rubric, byline, date and standfirst. */
export function headerZone(
  all: readonly Block[],
  article: readonly Block[],
  title: string | undefined,
): readonly Block[] {
  const first = article.find((block) => block.text.length > 40)?.text ?? article[0]?.text;
  if (first === undefined) return [];
  const bodyAt = all.findIndex((block) => block.text === first);
  if (bodyAt <= 0) return [];
  const zone = all.slice(Math.max(0, bodyAt - MOST_BLOCKS), bodyAt);
  const inArticle = new Set(article.map((block) => block.text));
  const hasTitle = title !== undefined && zone.some((block) => fold(block.text) === fold(title));
  return hasTitle ? zone.filter((block) => !inArticle.has(block.text)) : [];
}
