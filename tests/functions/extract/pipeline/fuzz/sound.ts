import { expect } from 'vitest';
import type { ArticleRecord } from '../../../../../functions/records/schema/index.ts';
import { recordOf } from '../support/recordOf.ts';

/** Whatever the bytes, the record fits the schema, and every finding shows words that are in the text. */
export async function expectSound(content: string | Uint8Array, key?: string): Promise<ArticleRecord> {
  const record = await recordOf(content, key);
  const { article, ...lists } = record;
  for (const { evidence } of Object.values(lists).flat()) {
    expect(article.text.slice(evidence.start, evidence.end)).toBe(evidence.exact);
  }
  if (article.status === 'rejected') expect(article.reason?.message).not.toBe('');
  return record;
}
