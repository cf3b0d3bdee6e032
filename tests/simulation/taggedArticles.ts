import type { Extractor } from '../../functions/ingest/reading.ts';
import { sampleRecord } from '../functions/support/sampleRecord.ts';

/** Says which article a fact comes from, and how many acts that article has: "t3/12". */
export type Tag = string;

export function actsOf(tag: Tag): number {
  return Number(tag.split('/')[1]);
}

/** Reads a tag, and makes the article with so many acts of it, each of which carries the tag; one without acts is rejected. */
export const taggedExtractor: Extractor = {
  version: 'tags-1',
  extract: async (bytes, { key, said }) => {
    const tag: Tag = Buffer.from(bytes).toString();
    const isEmpty = actsOf(tag) === 0;
    return sampleRecord(key, {
      article: {
        text: tag,
        title: said?.title ?? null,
        status: isEmpty ? 'rejected' : 'extracted',
        reason: isEmpty ? { code: 'empty', message: 'The file is empty.' } : null,
      },
      cooperation: Array.from({ length: actsOf(tag) }, (_, at) => ({ date: `${2000 + at}`, attribution: tag })),
    });
  },
};
