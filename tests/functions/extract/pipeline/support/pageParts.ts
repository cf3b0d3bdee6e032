import type { ArticleRecord } from '../../../../../functions/records/schema/index.ts';

export interface PageParts {
  readonly head: string;
  readonly body: string;
  readonly tail: string;
}

/** A page cut where the extractor says that the article's own prose begins and ends. */
export function partsOfPage(page: string, { article }: ArticleRecord): PageParts {
  const paragraphs = article.text.split('\n\n');
  const start = page.lastIndexOf('\n', page.indexOf(paragraphs[0] ?? '')) + 1;
  const last = paragraphs.at(-1) ?? '';
  const end = page.indexOf(last, start) + last.length;
  return { head: page.slice(0, start), body: page.slice(start, end), tail: page.slice(end) };
}
