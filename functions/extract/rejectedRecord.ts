import { articleIdOf } from '../records/articleId.ts';
import type { ArticleRecord, Warning } from '../records/schema/index.ts';
import { edtf } from '../records/schema/values.ts';
import type { Source } from './source.ts';

/** What stands for an article that can't be extracted or kept: who sent what, and why there is nothing more. */
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
    ...NO_RECORDS,
  };
}

export const NO_RECORDS: Omit<ArticleRecord, 'article'> = {
  countries: [],
  people: [],
  organizations: [],
  places: [],
  cooperation: [],
  figures: [],
  statements: [],
};
