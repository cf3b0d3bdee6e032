import type { ItemKey } from './itemKey.ts';
import type { ArticleSummary } from './lists/index.ts';

/** One fact where one list shows it. */
export interface Entry<Fact = unknown> {
  readonly key: ItemKey;
  /** The date that places the fact in time, `UNDATED` if nothing dates it. */
  readonly date: string;
  readonly article: ArticleSummary;
  readonly fact: Fact;
}
