import type { Source } from '../extract/index.ts';
import { articleIdOf } from '../records/articleId.ts';
import { type ArticleRecord, edtf, type Warning } from '../records/schema/index.ts';
import { MAX_OBJECT_BYTES } from './articleBucket.ts';

/** What stands for an article that the table can't hold: who sent what, and why there is nothing more. */
export function rejectedRecord({ key, said }: Source, reason: Warning): ArticleRecord {
  return {
    article: {
      id: articleIdOf(key),
      key,
      status: 'rejected',
      reason,
      title: said?.title ?? null,
      outlet: said?.outlet ?? null,
      section: null,
      authors: [],
      publishedOn: edtf.safeParse(said?.publishedOn).data ?? null,
      datelineCountry: null,
      language: null,
      url: said?.url ?? null,
      text: '',
      wordCount: 0,
      warnings: [],
    },
    countries: [],
    people: [],
    organizations: [],
    places: [],
    cooperation: [],
    figures: [],
    statements: [],
  };
}

export function tooLarge(size: number): Warning {
  const [has, limit] = [size, MAX_OBJECT_BYTES].map((bytes) => bytes.toLocaleString('en-US'));
  return { code: 'too-large', message: `The file has ${has} bytes, and the limit is ${limit}.` };
}

export const TOO_MANY_RECORDS: Warning = {
  code: 'too-many-records',
  message: 'The text yields more records than any article does.',
};

export const RECORD_TOO_LONG: Warning = {
  code: 'record-too-long',
  message: 'A sentence or quotation of the text is longer than any article has.',
};
