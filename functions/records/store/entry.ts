import type { ArticleId } from '../schema/index.ts';
import type { ItemKey } from './itemKey.ts';
import type { ArticleSummary } from './lists/index.ts';

/** The least that an entry says of its article: enough to ask whether readers may see it. */
export interface Source {
  readonly id: ArticleId;
}

/** One fact where one list shows it, or where the aggregates count it. */
export interface Entry<Fact = unknown, From extends Source = ArticleSummary> {
  readonly key: ItemKey;
  /** The date that places the fact in time, `UNDATED` if nothing dates it. */
  readonly date: string;
  readonly article: From;
  readonly fact: Fact;
}

/** An entry of any partition. */
export type AnyEntry = Entry<unknown, Source>;
