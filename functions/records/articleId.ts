import { hash } from 'node:crypto';
import { type ArticleId, articleId } from './schema/values.ts';

/** The article of a bucket key: the same key is the same article, whatever its content. */
export function articleIdOf(key: string): ArticleId {
  return articleId.parse(hash('sha256', key).slice(0, 16));
}
