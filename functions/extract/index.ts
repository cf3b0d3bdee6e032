import type { ArticleRecord } from '../records/schema/index.ts';

/** Raised by one whenever a rule or a list changes what an unchanged article yields. */
export const EXTRACTOR_VERSION = '1';

/** Where the bytes come from, and what the uploader said of them (it wins over what the page says). */
export interface Source {
  readonly key: string;
  readonly contentType?: string | undefined;
  readonly said?: {
    readonly title?: string | undefined;
    readonly outlet?: string | undefined;
    readonly publishedOn?: string | undefined;
    readonly url?: string | undefined;
  };
}

/** Bytes in, the article's record out. Pure: no clock, no network. What can't be extracted is a record with status `rejected`. */
export async function extract(_bytes: Uint8Array, _source: Source): Promise<ArticleRecord> {
  throw new Error('not yet');
}
