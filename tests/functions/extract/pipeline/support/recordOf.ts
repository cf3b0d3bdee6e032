import { extract } from '../../../../../functions/extract/index.ts';
import { type ArticleRecord, articleRecord } from '../../../../../functions/records/schema/index.ts';

/** The record of a text or of a file's bytes, as the ingest would make it. */
export async function recordOf(content: string | Uint8Array, key = 'article.txt'): Promise<ArticleRecord> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return articleRecord.parse(await extract(bytes, { key }));
}

const originals = new Map<string, Promise<ArticleRecord>>();

/** The same for an article as it is, to which changed ones are compared: extracted once. */
export function originalOf(text: string): Promise<ArticleRecord> {
  const known = originals.get(text) ?? recordOf(text);
  originals.set(text, known);
  return known;
}
